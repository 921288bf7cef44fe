"""Errors of the domain's own rules. Each says what was broken; none of them is about a network or a disk."""

from __future__ import annotations


class DomainError(Exception):
    """Base of all rules below. Its text is an English sentence fit for a log, not yet for a cashier."""


class AmountError(DomainError):
    """An amount or quantity that can't be held exactly; nothing was changed."""


class AmountTooLarge(AmountError):
    """More than can be held; the change that led there was dropped."""


class CurrencyMismatch(DomainError):
    """Two currencies met in one sum."""


class BasketRule(DomainError):
    """The basket can't be changed like that (no such line, quantity out of range)."""


class MarkRule(BasketRule):
    """Each piece on this line has a marking code of its own, so that only a scan can add one."""


class MarkTaken(BasketRule):
    """This very package is in the basket already: its marking code stands on a line."""


class IllegalTransition(DomainError):
    """A move of our own that the payment table doesn't hold. The payment stays as it was."""


class ProductRule(DomainError):
    """A product that the shop can't sell as described (no name, price of 0, bad barcode)."""
