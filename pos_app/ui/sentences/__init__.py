"""The English sentences of the layers below the window, so that they can be shown in the cashier's language."""
