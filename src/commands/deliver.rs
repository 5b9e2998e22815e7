//! The last step of every document: its form, and the place it is put.

use std::fs::{File, remove_file};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::render::format::{Form, Page, html};

// In what form a document is wanted, and where; a doc comment would become the help of `draft`.
#[derive(Debug, clap::Args)]
pub(crate) struct DeliverArgs {
    /// The form of the document, the same as --format [default: markdown]
    #[arg(long = "as", value_enum)]
    form: Option<Form>,
    /// A new file to write it to [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl DeliverArgs {
    /// Returns whether the fields of a form are wanted and not a document in words.
    pub(crate) fn wants_fields(&self, context: &Context) -> bool {
        self.form(context) == Form::EdpbJson
    }

    /// Refuses two options that name two forms.
    ///
    /// # Errors
    /// They do.
    pub(crate) fn agree(&self, context: &Context) -> Result<(), Failure> {
        match (self.form, context.form) {
            (Some(one), Some(other)) if one != other => Err(Failure::new(Message::new("deliver-two-forms"))),
            _ => Ok(()),
        }
    }

    fn form(&self, context: &Context) -> Form {
        self.form.or(context.form).unwrap_or_default()
    }

    /// Prints the document or writes it to its file, in the form that is wanted; fields are [`put`](Self::put) ready.
    ///
    /// # Errors
    /// It cannot be made, the file is there already or cannot be written, or a PDF would go to a terminal.
    pub(crate) fn deliver(&self, context: &Context, page: &Page<'_>) -> Result<(), Failure> {
        let bytes = match self.form(context) {
            Form::Markdown | Form::EdpbJson => page.markdown.as_bytes().to_vec(),
            Form::Html => html(page).into_bytes(),
            Form::Pdf => pdf(context, page)?,
        };
        self.put(context, &bytes)
    }

    /// Prints what is ready or writes it to its file.
    ///
    /// # Errors
    /// The file is there already or cannot be written, or a PDF would go to a terminal.
    pub(crate) fn put(&self, context: &Context, bytes: &[u8]) -> Result<(), Failure> {
        match (&self.out, self.form(context)) {
            (Some(file), _) => write_new(file, bytes),
            (None, Form::Pdf) if context.ui.file(bytes).is_err() => {
                Err(Failure::new(Message::new("deliver-terminal")))
            }
            (None, Form::Pdf) => Ok(()),
            (None, _) => {
                context.ui.exact(&String::from_utf8_lossy(bytes));
                Ok(())
            }
        }
    }
}

#[cfg(feature = "pdf")]
fn pdf(context: &Context, page: &Page<'_>) -> Result<Vec<u8>, Failure> {
    let pdf = crate::render::format::Press::new()?.pdf(page)?;
    if !pdf.lacking.is_empty() {
        let lacking: Vec<String> =
            pdf.lacking.iter().map(|&c| format!("{c} (U+{:04X})", u32::from(c))).collect();
        context.ui.warning(&Message::new("deliver-lacking").with("characters", lacking.join(", ")));
    }
    Ok(pdf.bytes)
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &Context, _: &Page<'_>) -> Result<Vec<u8>, Failure> {
    Err(Failure::new(Message::new("deliver-no-pdf")))
}

/// Writes a file that is not there yet, wholly or not at all.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let about = |key| Message::new(key).with("file", path);
    let mut file = File::create_new(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::new(about("deliver-there")),
        _ => Failure::io(about("deliver-unwritable"), &error),
    })?;
    file.write_all(bytes).map_err(|error| {
        // What is half written would pass for the document; if it cannot be removed, the error still says so.
        let _ = remove_file(path);
        Failure::io(about("deliver-unwritable"), &error)
    })
}
