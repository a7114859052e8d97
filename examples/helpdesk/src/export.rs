//! Tickets as CSV (RFC 4180).

use crate::ticket::Ticket;

/// Returns a table with a header line.
pub(crate) fn csv(tickets: &[Ticket]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["id", "title", "status", "author", "assignee", "created"])?;
    for ticket in tickets {
        writer.write_record([
            &ticket.id.to_string(),
            &text(&ticket.title),
            ticket.status.as_str(),
            &text(&ticket.author),
            &text(ticket.assignee.as_deref().unwrap_or_default()),
            &ticket.created,
        ])?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// Spreadsheets run what begins with these characters as a formula, also between quotes.
/// <https://owasp.org/www-community/attacks/CSV_Injection>
fn text(value: &str) -> String {
    if value.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{value}")
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ticket::Status;

    #[test]
    fn values_are_quoted_and_no_formulas() {
        let ticket = Ticket {
            id: 7,
            title: "=1+1, \"two\"".to_owned(),
            description: String::new(),
            status: Status::Open,
            author: "ada".to_owned(),
            assignee: None,
            created: "2026-12-01T08:30:00Z".to_owned(),
        };
        assert_eq!(
            String::from_utf8(csv(&[ticket]).unwrap()).unwrap(),
            "id,title,status,author,assignee,created\n\
             7,\"'=1+1, \"\"two\"\"\",open,ada,,2026-12-01T08:30:00Z\n"
        );
    }
}
