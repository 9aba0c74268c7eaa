//! The servers that the document names, as constants.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use crate::openapi::Server;

/// Servers as a list of constants.
pub(super) fn list(imports: &Imports<'_>, servers: &[Server]) -> TokenStream {
    let servers = servers.iter().map(|server| constant(imports, server));
    quote!(&[#(#servers),*])
}

fn constant(imports: &Imports<'_>, server: &Server) -> TokenStream {
    // With the module's name, since a model may be called like one of these.
    let (module, url) = (imports.runtime("client"), &server.url);
    let description = server.description.as_deref().map(|text| super::docs::summary(text, 200));
    let description = description.filter(|text| !text.is_empty()).map(|text| quote!(.description(#text)));
    let variables = (!server.variables.is_empty()).then(|| {
        let rows = server.variables.iter().map(|variable| {
            let (name, default, values) = (&variable.name, &variable.default, &variable.values);
            let values = (!values.is_empty()).then(|| quote!(.one_of(&[#(#values),*])));
            quote!(#module::ServerVariable::new(#name, #default) #values)
        });
        // A list of calls lives long enough only where it is a constant of its own.
        quote!(.variables(const { &[#(#rows),*] }))
    });
    quote!(#module::Server::new(#url) #description #variables)
}
