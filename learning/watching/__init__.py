"""Those who watch a training: what they are told, and how long they wait."""
