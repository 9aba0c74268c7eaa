//! Unions: one of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use crate::emit::tokens::{code, doc, ident, index};
use crate::emit::ty::ty;
use crate::ir::{Additional, Arm, Check, Rule, Shape, Ty, TypeDef, TypeId, Union};

impl File<'_> {
    pub(super) fn union(&self, id: TypeId, def: &TypeDef, union: &Union) -> Vec<TokenStream> {
        let arms = &union.arms[..];
        let name = ident(&def.name);
        let mut paragraphs = def.docs.clone();
        paragraphs.push(how(def, union));
        let docs = doc(&paragraphs, "");
        let declared = arms.iter().map(|arm| {
            let (variant, of) = (ident(&arm.name), ty(self.imports, &arm.ty));
            let docs = doc(&[], &arm_docs(arm));
            quote!(#docs #variant(#of))
        });
        let variants: Vec<_> = arms.iter().map(|arm| ident(&arm.name)).collect();
        let numbers = (0..arms.len()).map(index);
        let (schema, schema_item) = self.schema(id, def);
        let arms_constant = self.constant(id, "ARMS");
        let writes = arms.iter().map(|arm| self.write_arm(def, arm));
        let is_valid = self.union_is_valid(def, union, &arms_constant);
        let arms_item = self.arms(union, &arms_constant);
        let [value, decode, encode, validate, schema_type] =
            ["Value", "Decode", "Encode", "Validate", "Schema"].map(|path| self.imports.runtime(path));
        let [reader, sink, decode_error, encode_error] =
            ["Reader", "Writer", "DecodeError", "EncodeError"].map(|path| self.imports.runtime(path));
        let as_written = super::as_written(def);
        let decode_module = self.imports.runtime("decode");
        vec![
            quote! {
                #docs
                #[derive(Clone, PartialEq)]
                pub enum #name {
                    #(#declared,)*
                    #[doc = " A value that is none of the above; it is kept."]
                    Unknown(#value),
                }
            },
            quote! {
                impl #decode for #name {
                    #[inline]
                    fn decode(reader: &mut dyn #reader) -> Result<Self, #decode_error> {
                        #decode_module::union(reader, &#arms_constant, |number, reader| match number {
                            #(Some(#numbers) => #decode::decode(reader).map(Self::#variants),)*
                            _ => reader.value().map(Self::Unknown),
                        })
                    }
                }
            },
            quote! {
                impl #encode for #name {
                    #[inline]
                    fn encode(&self, writer: &mut dyn #sink) -> Result<(), #encode_error> {
                        match self {
                            #(#writes,)*
                            Self::Unknown(value) => value.encode(writer),
                        }
                    }
                }
            },
            quote! {
                impl #validate for #name {
                    const SCHEMA: &'static #schema_type = &#schema;
                    #as_written

                    #[inline]
                    fn is_valid(&self) -> bool {
                        #is_valid
                    }
                }
            },
            quote!(openapi_runtime::model!(#name);),
            schema_item,
            arms_item,
        ]
    }

    /// How an alternative is written: with the discriminator's member if it has none itself.
    fn write_arm(&self, def: &TypeDef, arm: &Arm) -> TokenStream {
        let variant = ident(&arm.name);
        match (discriminator(def), arm.tags.first()) {
            (Some(property), Some(tag)) if !self.has_member(&arm.ty, property) => {
                let encode = self.imports.runtime("encode");
                quote!(Self::#variant(value) => #encode::tagged(#property, #tag, value, writer))
            }
            _ => quote!(Self::#variant(value) => value.encode(writer)),
        }
    }

    /// Whether a type keeps the member, in a field or among the members that no property names.
    fn has_member(&self, of: &Ty, property: &str) -> bool {
        match of {
            Ty::Named(id) => match &self.imports.ir.ty(*id).shape {
                Shape::Struct(structure) => {
                    matches!(structure.additional, Additional::Kept { .. })
                        || structure.fields.iter().any(|field| field.property == property)
                }
                Shape::Alias(ty) | Shape::Newtype(ty) => self.has_member(ty, property),
                Shape::Union(_) => true,
                Shape::StringEnum(..) | Shape::Tuple(_) => false,
            },
            Ty::Boxed(inner) | Ty::Nullable(inner) => self.has_member(inner, property),
            Ty::Any | Ty::Map(_) => true,
            _ => false,
        }
    }

    fn union_is_valid(&self, def: &TypeDef, union: &Union, constant: &proc_macro2::Ident) -> TokenStream {
        let encode = || self.imports.runtime("encode");
        // The discriminator's value must be the variant's, which only the whole value tells.
        if discriminator(def).is_some() {
            let encode = encode();
            return quote!(Self::SCHEMA.accepts(&#encode::to_value(self)));
        }
        let terms = union.arms.iter().enumerate().map(|(number, arm)| {
            let (variant, number) = (ident(&arm.name), index(number));
            match arm.check {
                Check::None => quote!(Self::#variant(_) => true),
                Check::Valid => quote!(Self::#variant(value) => value.is_valid()),
                Check::Whole => quote!(Self::#variant(value) => value.holds(#constant.arms[#number].1)),
            }
        });
        let recheck = union.recheck.then(|| {
            let encode = encode();
            quote!(&& Self::SCHEMA.accepts(&#encode::to_value(self)))
        });
        let chosen = quote!(match self { #(#terms,)* Self::Unknown(value) => Self::SCHEMA.accepts(value), });
        if recheck.is_some() { quote!(let chosen = #chosen; chosen #recheck) } else { chosen }
    }

    fn arms(&self, union: &Union, name: &proc_macro2::Ident) -> TokenStream {
        let ty = self.imports.runtime("union::Arms");
        let exclusive = union.exclusive;
        let rows = union.arms.iter().map(|arm| {
            let (tags, table) = (&arm.tags, self.tables.reference(&arm.table));
            quote!((&[#(#tags),*], #table))
        });
        let property = union.property.as_ref().map_or_else(|| quote!(None), |property| quote!(Some(#property)));
        quote!(static #name: #ty = #ty { property: #property, exclusive: #exclusive, arms: &[#(#rows),*] };)
    }
}

fn discriminator(def: &TypeDef) -> Option<&String> {
    def.table.0.iter().find_map(|rule| if let Rule::Discriminator(property, _) = rule { Some(property) } else { None })
}

/// How the alternative is chosen, in words.
fn how(def: &TypeDef, union: &Union) -> String {
    let alternatives = |rule: &Rule| matches!(rule, Rule::OneOf(_) | Rule::AnyOf(_) | Rule::Discriminator(..));
    match &union.property {
        Some(property) => format!("Chosen by the member {}.", code(property)),
        None if union.arms.len() > 1 && !def.table.0.iter().any(alternatives) => {
            "Chosen by the JSON type of the value.".to_owned()
        }
        None if union.arms.len() == 1 => "An object, or any other value as it is.".to_owned(),
        None if def.table.0.iter().any(|rule| matches!(rule, Rule::OneOf(_))) => {
            "Chosen by which alternative accepts the value: exactly one may.".to_owned()
        }
        None => "Chosen by which alternative accepts the value: the first that does.".to_owned(),
    }
}

fn arm_docs(arm: &Arm) -> String {
    if arm.tags.is_empty() {
        return format!("The alternative {}.", code(&arm.name.hint));
    }
    let tags: Vec<String> = arm.tags.iter().map(|tag| code(tag)).collect();
    format!("The alternative for {}.", tags.join(", "))
}
