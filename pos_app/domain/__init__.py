"""The rules of the shop: money, goods, baskets, sales, payments. Pure: no Qt, no I/O, no clock, no logging."""
