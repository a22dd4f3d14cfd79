"""The grammar of plans: small recognisers for what one line says, in every language at once."""
