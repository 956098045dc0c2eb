EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM shop_order WHERE id = 7;

                               QUERY PLAN
------------------------------------------------------------------------
 Index Scan using shop_order_pkey on shop_order  (cost=0.29..8.30 rows=1 width=36) (actual time=0.01..0.02 rows=1 loops=1)
   Index Cond: (id = 7)
 Planning Time: 0.080 ms
 Execution Time: 0.030 ms
(4 rows)

Seq Scan on a  (cost=0.00..35.50 rows=10 width=4)
  Filter: (select IS NOT NULL)
SELECT 1;
 id | name
----+------
  1 | from
(1 row)

ROLLBACK;
