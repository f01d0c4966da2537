-- The form of a text that searching and comparing look at: no tone marks, no capitals, plain quotes and dashes.
-- Khmer vowels and signs are left alone. The twin of fold.ts; fold.test.ts holds the two together.
CREATE FUNCTION platform.fold(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN normalize(
  btrim(
    regexp_replace(
      translate(
        lower(
          regexp_replace(
            normalize(t COLLATE "default", NFD),
            '[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]', '', 'g'
          )
        ),
        'đðøłħıς‘’‚‛ʼ′“”„‟«»″‐‑‒–—―−',
        'ddolhiσ''''''''''''"""""""-------'
      ),
      '[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'
    ),
    ' '
  ),
  NFC
);
