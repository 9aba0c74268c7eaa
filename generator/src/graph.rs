//! Directed graphs.

/// Strongly connected components (Tarjan's algorithm, without recursion): the number of each node's component. An edge is
/// part of a cycle exactly when it leads to a node of the same component.
pub(crate) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let n = edges.len();
    let (mut order, mut low, mut component) = (vec![NEW; n], vec![0; n], vec![NEW; n]);
    let (mut stack, mut counter, mut found) = (Vec::new(), 0, 0);
    for root in 0..n {
        let mut work = if order[root] == NEW { vec![(root, 0)] } else { Vec::new() };
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                order[node] = counter;
                low[node] = counter;
                counter += 1;
                stack.push(node);
            }
            if let Some(&next) = edges[node].get(edge) {
                work.push((node, edge + 1));
                if order[next] == NEW {
                    work.push((next, 0));
                } else if component[next] == NEW {
                    low[node] = low[node].min(order[next]);
                }
                continue;
            }
            if low[node] == order[node] {
                while let Some(member) = stack.pop() {
                    component[member] = found;
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
            if let Some((parent, _)) = work.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
        }
    }
    component
}
