"""What an article says in another place as well: quotations set apart, copies, its headline."""
