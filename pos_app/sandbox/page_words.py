"""The words of the pay page in its four languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """`code` is the page's lang attribute; `comma` parts so'm from tiyin, `group` parts thousands."""

    code: str
    group: str
    comma: str
    payment: str
    shop: str
    to_pay: str
    pay: str
    decline: str
    pretend: str
    paid: str
    paid_more: str
    held: str
    held_more: str
    unpaid: str
    unpaid_more: str
    missing: str
    missing_more: str
    back: str


WORDS = {
    "en": Words(
        code="en",
        group=",",
        comma=".",
        payment="Payment",
        shop="Shop",
        to_pay="To pay",
        pay="Pay",
        decline="Decline",
        pretend="This is a pretend pay page for trying the till. No money moves.",
        paid="Paid",
        paid_more="The payment went through. You can close this page.",
        held="Money held",
        held_more="The shop is about to confirm the payment. You can close this page.",
        unpaid="Not paid",
        unpaid_more="The payment was declined, cancelled, or its time ran out. No money was taken.",
        missing="No such payment",
        missing_more="Ask at the counter for a new QR code.",
        back="Back to the shop",
    ),
    "ru": Words(
        code="ru",
        group="\u00a0",
        comma=",",
        payment="Оплата",
        shop="Магазин",
        to_pay="К оплате",
        pay="Оплатить",
        decline="Отказаться",
        pretend="Это учебная страница оплаты для проверки кассы. Деньги не списываются.",
        paid="Оплачено",
        paid_more="Оплата прошла. Страницу можно закрыть.",
        held="Деньги удержаны",
        held_more="Магазин сейчас подтвердит оплату. Страницу можно закрыть.",
        unpaid="Не оплачено",
        unpaid_more="Оплата отклонена, отменена, или время вышло. Деньги не списаны.",
        missing="Такого платежа нет",
        missing_more="Попросите на кассе новый QR-код.",
        back="Вернуться в магазин",
    ),
    "uz": Words(
        code="uz-Cyrl",
        group="\u00a0",
        comma=",",
        payment="Тўлов",
        shop="Дўкон",
        to_pay="Тўлов суммаси",
        pay="Тўлаш",
        decline="Рад этиш",
        pretend="Бу кассани синаш учун машқ саҳифаси. Пул ечилмайди.",
        paid="Тўланди",
        paid_more="Тўлов ўтди. Бу саҳифани ёпишингиз мумкин.",
        held="Пул банд қилинди",
        held_more="Дўкон тўловни ҳозир тасдиқлайди. Бу саҳифани ёпишингиз мумкин.",
        unpaid="Тўланмади",
        unpaid_more="Тўлов рад этилди, бекор қилинди ёки вақти тугади. Пул ечилмади.",
        missing="Бундай тўлов йўқ",
        missing_more="Кассадан янги QR код сўранг.",
        back="Дўконга қайтиш",
    ),
    "oz": Words(
        code="uz-Latn",
        group="\u00a0",
        comma=",",
        payment="Toʻlov",
        shop="Doʻkon",
        to_pay="Toʻlov summasi",
        pay="Toʻlash",
        decline="Rad etish",
        pretend="Bu kassani sinash uchun mashq sahifasi. Pul yechilmaydi.",
        paid="Toʻlandi",
        paid_more="Toʻlov oʻtdi. Bu sahifani yopishingiz mumkin.",
        held="Pul band qilindi",
        held_more="Doʻkon toʻlovni hozir tasdiqlaydi. Bu sahifani yopishingiz mumkin.",
        unpaid="Toʻlanmadi",
        unpaid_more="Toʻlov rad etildi, bekor qilindi yoki vaqti tugadi. Pul yechilmadi.",
        missing="Bunday toʻlov yoʻq",
        missing_more="Kassadan yangi QR kod soʻrang.",
        back="Doʻkonga qaytish",
    ),
}
