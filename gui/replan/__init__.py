"""The plan meets life: what is overdue is asked about, and a replan is shown before it holds."""
