-- Customers with large orders
WITH big AS (
    SELECT c.id, count(*) AS n, SUM("o"."total") filter (where o.state = 'it''s')
    FROM shop_customer AS c
    left join shop_order o ON o.customer_id = c.id
    WHERE o.created >= now() - INTERVAL '30 days' AND c.email ILIKE %s AND o.total > 1e3
    GROUP BY 1 HAVING count(*) > :least /* not /* so */ few */
)
SELECT * FROM big WHERE data->>'key' = $1 AND left(name, 3) <> 'abc' OR x IS NULL;
CREATE TABLE t (id bigserial PRIMARY KEY, price numeric(10, 2) NOT NULL DEFAULT 0, "select" text);
CREATE FUNCTION f() RETURNS trigger AS $body$ BEGIN RETURN NEW; END $body$ LANGUAGE plpgsql;
