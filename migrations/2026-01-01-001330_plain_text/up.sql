-- A text as one would type it in a hurry: small letters, Latin script, no diacritics. Two spellings of
-- one name are the same in it, in whatever script either was written. It knows the letters of Albanian
-- and Serbian and does not depend on the collation of the database.
create function plain_text(words text) returns text
language sql immutable strict parallel safe
as $$
    select replace(replace(translate(
        replace(replace(replace(replace(replace(
            translate(lower(words),
                'АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШËÇŠČĆŽĐ',
                'абвгдђежзијклљмнњопрстћуфхцчџшëçščćžđ'),
            'љ', 'lj'), 'њ', 'nj'), 'џ', 'dz'), 'ђ', 'dj'), 'đ', 'dj'),
        'абвгдежзијклмнопрстћуфхцчшëçščćž',
        'abvgdezzijklmnoprstcufhccsecsccz'), '’', ''''), '  ', ' ')
$$;
