"""The parts that screens are made of. Each paints itself and knows strings alone, nothing of the shop."""
