//! What a description says, and the builder that keeps it well-formed.
//!
//! Markdown and HTML both open and close parts here, and neither can be relied on to do it in order. The builder
//! opens what is missing, closes what is left open, and ignores what makes no sense, so that the writer meets only
//! trees of this form: blocks (`Root`, `Quote` and `Item` hold them) are `Quote`, `List` of `Item`, `Table` of
//! `Row` of `Cell`, `Paragraph`, `Heading`, `CodeBlock` and `Rule`; `Paragraph`, `Heading`, `Cell`, `Styled` and
//! `Link` hold the rest, with no `Styled` in a `Styled` and no `Link` in a `Link`.

/// How deep parts may be nested; deeper ones lose their form, not their text.
const MAX_DEPTH: usize = 24;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Emphasis,
    Strong,
    Strikethrough,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Root,
    Quote,
    /// With the first number, if its items are numbered.
    List(Option<u64>),
    Item,
    Table,
    Row,
    Cell,
    Paragraph,
    Heading,
    CodeBlock(String),
    Rule,
    Text(String),
    Code(String),
    Url(String),
    Break,
    Styled(Style),
    /// With a target that [`super::link::target`] has accepted.
    Link(String),
}

impl Kind {
    /// Whether it runs along in a paragraph.
    fn is_span(&self) -> bool {
        matches!(self, Self::Styled(_) | Self::Link(_))
    }

    /// Whether text can stand in it.
    fn holds_text(&self) -> bool {
        self.is_span() || matches!(self, Self::Paragraph | Self::Heading | Self::Cell)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) children: Vec<Node>,
}

impl Node {
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind, children: Vec::new() }
    }

    /// Whether it holds nothing that a reader would see.
    pub(super) fn is_blank(&self) -> bool {
        match &self.kind {
            Kind::Text(text) | Kind::Code(text) | Kind::CodeBlock(text) => text.trim().is_empty(),
            Kind::Break => true,
            Kind::Rule | Kind::Url(_) | Kind::Link(_) => false,
            _ => self.children.iter().all(Self::is_blank),
        }
    }
}

/// Builds the tree from parts in reading order.
#[derive(Debug)]
pub(super) struct Builder {
    root: Node,
    /// What is open below the root, outermost first.
    open: Vec<Node>,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self { root: Node::new(Kind::Root), open: Vec::new() }
    }

    pub(super) fn finish(mut self) -> Node {
        self.close_to(0);
        self.root
    }

    /// The present depth, for [`Self::close_to`].
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Closes all that was opened since the depth was taken.
    pub(super) fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            self.pop(false);
        }
    }

    /// Opens a part, after whatever must be opened or closed for it.
    pub(super) fn open(&mut self, kind: Kind) {
        if self.open.len() >= MAX_DEPTH {
            if !kind.is_span() {
                self.separate();
            }
            return;
        }
        let allowed = match &kind {
            Kind::Styled(_) => self.prepare_span(|kind| matches!(kind, Kind::Styled(_))),
            Kind::Link(_) => self.prepare_span(|kind| matches!(kind, Kind::Link(_))),
            Kind::Row => self.prepare_row(),
            Kind::Cell => self.prepare_cell(),
            Kind::Item => self.prepare_item(),
            _ => self.prepare_block(),
        };
        if allowed {
            self.open.push(Node::new(kind));
        }
    }

    /// Closes the nearest open part that `wanted` accepts, with all in it. A span is looked for in the present
    /// paragraph only.
    pub(super) fn close(&mut self, wanted: impl Fn(&Kind) -> bool) {
        let mut spans_only = true;
        for (at, node) in self.open.iter().enumerate().rev() {
            spans_only &= node.kind.is_span();
            if wanted(&node.kind) {
                if node.kind.is_span() && !spans_only {
                    return;
                }
                self.close_to(at + 1);
                self.pop(true);
                return;
            }
        }
    }

    /// Text, in which white space is spaces.
    pub(super) fn text(&mut self, text: &str) {
        if text.trim().is_empty() && !self.top().holds_text() {
            return;
        }
        if self.prepare_text() {
            self.append_text(text);
        }
    }

    /// A code span, an address or a line break.
    pub(super) fn leaf(&mut self, kind: Kind) {
        if kind == Kind::Break {
            if !self.top().holds_text() {
                return;
            }
            if self.in_cell() || matches!(self.top(), Kind::Heading) {
                return self.append_text(" ");
            }
            // Two breaks are how HTML separates paragraphs.
            let last = self.siblings().iter().rev().find(|node| node.kind == Kind::Break || !node.is_blank());
            if last.is_none_or(|node| node.kind == Kind::Break) && !self.top().is_span() {
                return self.separate();
            }
        }
        if self.prepare_text() {
            self.siblings().push(Node::new(kind));
        }
    }

    /// A code block, or a rule, which only stands between blocks of the root.
    pub(super) fn block(&mut self, kind: Kind) {
        if kind == Kind::Rule && self.open.iter().any(|node| !node.kind.holds_text()) {
            return self.separate();
        }
        let node = Node::new(kind);
        if node.is_blank() {
            self.separate();
        } else if self.prepare_block() {
            self.siblings().push(node);
        } else if let Kind::CodeBlock(code) = node.kind {
            self.leaf(Kind::Code(code));
        }
    }

    /// Ends a paragraph; where there are no paragraphs, words.
    pub(super) fn separate(&mut self) {
        if self.in_cell() {
            self.append_text(" ");
        } else {
            self.close_text();
        }
    }

    fn top(&self) -> &Kind {
        &self.open.last().unwrap_or(&self.root).kind
    }

    fn siblings(&mut self) -> &mut Vec<Node> {
        &mut self.open.last_mut().unwrap_or(&mut self.root).children
    }

    fn in_cell(&self) -> bool {
        self.open.iter().any(|node| node.kind == Kind::Cell)
    }

    fn append_text(&mut self, text: &str) {
        match self.siblings().last_mut() {
            Some(Node { kind: Kind::Text(last), .. }) => last.push_str(text),
            _ => self.siblings().push(Node::new(Kind::Text(text.to_owned()))),
        }
    }

    /// Takes the innermost open part down. A span that nothing closed was no span: its content stays.
    fn pop(&mut self, closed: bool) {
        let Some(node) = self.open.pop() else { return };
        if node.kind.is_span() && !closed {
            for child in node.children {
                match child.kind {
                    Kind::Text(text) => self.append_text(&text),
                    _ => self.siblings().push(child),
                }
            }
        } else if !node.is_blank() || node.kind == Kind::Cell {
            match self.siblings().last_mut() {
                // Two such lists would be read as one.
                Some(last) if last.kind == node.kind && node.kind == Kind::List(None) => {
                    last.children.extend(node.children);
                }
                _ => self.siblings().push(node),
            }
        } else if node.kind.is_span() {
            self.append_text(" ");
        }
    }

    /// Closes spans, paragraphs and headings.
    fn close_text(&mut self) {
        while self.top().is_span() || matches!(self.top(), Kind::Paragraph | Kind::Heading) {
            self.pop(false);
        }
    }

    fn prepare_span(&mut self, same: impl Fn(&Kind) -> bool) -> bool {
        self.prepare_text() && !self.open.iter().rev().any(|node| same(&node.kind))
    }

    /// Makes room for a block; in a table there is none.
    fn prepare_block(&mut self) -> bool {
        self.separate();
        if self.in_cell() {
            return false;
        }
        match self.top() {
            Kind::List(_) => self.open.push(Node::new(Kind::Item)),
            Kind::Table | Kind::Row => return false,
            _ => {}
        }
        true
    }

    fn prepare_text(&mut self) -> bool {
        if self.top().holds_text() {
            return true;
        }
        match self.top() {
            Kind::Table | Kind::Row => self.open(Kind::Cell),
            Kind::List(_) => {
                self.open.push(Node::new(Kind::Item));
                self.open.push(Node::new(Kind::Paragraph));
            }
            _ => self.open.push(Node::new(Kind::Paragraph)),
        }
        self.top().holds_text()
    }

    fn prepare_item(&mut self) -> bool {
        if self.in_cell() {
            self.append_text(" ");
            return false;
        }
        let list = self.open.iter().rposition(|node| matches!(node.kind, Kind::List(_) | Kind::Quote | Kind::Table));
        match list.filter(|&at| self.open.get(at).is_some_and(|node| matches!(node.kind, Kind::List(_)))) {
            Some(at) => self.close_to(at + 1),
            None if self.prepare_block() => self.open.push(Node::new(Kind::List(None))),
            None => return false,
        }
        true
    }

    fn prepare_row(&mut self) -> bool {
        let Some(at) = self.open.iter().rposition(|node| node.kind == Kind::Table) else {
            self.separate();
            return false;
        };
        self.close_to(at + 1);
        true
    }

    fn prepare_cell(&mut self) -> bool {
        match self.open.iter().rposition(|node| node.kind == Kind::Row) {
            Some(at) => self.close_to(at + 1),
            None if self.prepare_row() => self.open.push(Node::new(Kind::Row)),
            None => return false,
        }
        true
    }
}
