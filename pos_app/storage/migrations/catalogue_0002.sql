CREATE TABLE product_more (
    barcode TEXT PRIMARY KEY COLLATE BINARY,
    plu TEXT,
    vat TEXT,
    ikpu TEXT,
    package_code TEXT,
    name_oz TEXT,
    name_uz TEXT,
    name_ru TEXT,
    name_en TEXT,
    age_limit INTEGER,
    supplier_shop_id INTEGER,
    marked INTEGER,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
