"""What the Teams edge itself says: answers to presses and picked messages that nothing else says."""

FOREIGN = "Not accepted: I am not set up for this organisation. Please ask whoever runs me to let it in."
ON_IT = "On it."
ALREADY = "I already have that."
STATE_UNKNOWN = "I do not know this message's present state any more."
MALFORMED = "Not accepted: Teams sent this without saying where or by whom. Please try again."
