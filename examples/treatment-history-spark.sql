-- Works out the two dimensions that come from the treatment history, for `toSql` to read, on Spark and Databricks. Names are in
-- snake case, because engines do not agree on how they are quoted; `treatment-history.sql` is the same for PostgreSQL and DuckDB.
--
-- It reads
--   intakes (member, assessed_on date, history_asked boolean, ...)
--   episodes (member, level, outcome, ended_on date, response)
-- with one row per episode up to the assessment. A member without episodes who was asked had none. Where something that
-- matters was not asked or is not known, the answer is NULL: unanswered, never "none".
WITH placed AS (
  SELECT
    e.member, e.outcome, e.response, i.assessed_on,
    CASE e.level
      WHEN 'self-guided' THEN 1 WHEN 'outpatient' THEN 2 WHEN 'intensive-outpatient' THEN 3
      WHEN 'partial-hospitalization' THEN 4 WHEN 'residential' THEN 5 WHEN 'inpatient' THEN 6
    END AS intensity,
    -- An ongoing episode ends after every other one.
    CASE WHEN e.outcome = 'ongoing' THEN DATE '9999-12-31' ELSE e.ended_on END AS ended_on
  FROM episodes e JOIN intakes i ON i.member = e.member
),
counted AS (
  SELECT
    p.member, p.intensity,
    -- Of an ongoing, left or interrupted episode whose response is not known, nobody can say whether it helped.
    p.ended_on IS NULL AS undated,
    p.ended_on IS NULL OR (p.outcome IN ('ongoing', 'left-early', 'interrupted') AND p.response IS NULL) AS half_known,
    p.ended_on >= p.assessed_on - INTERVAL '30' DAY AS recent,
    p.ended_on >= p.assessed_on - INTERVAL '12' MONTH
      AND (p.outcome IN ('unchanged', 'worsened') OR p.response IN ('none', 'worse'))
      AND NOT EXISTS (
        SELECT 1 FROM placed later
        WHERE later.member = p.member
          -- Hospital care counts as residential here.
          AND LEAST(later.intensity, 5) >= LEAST(p.intensity, 5)
          AND later.ended_on > p.ended_on
          AND (later.outcome IN ('improved', 'recovered') OR (later.outcome = 'ongoing' AND later.response = 'good'))
      ) AS unsuccessful
  FROM placed p
),
summed AS (
  SELECT
    member,
    MAX(CASE WHEN undated THEN 1 ELSE 0 END) AS undated,
    MAX(CASE WHEN half_known THEN 1 ELSE 0 END) AS half_known,
    MAX(CASE WHEN recent AND intensity > 1 THEN intensity ELSE 0 END) AS recent,
    MAX(CASE WHEN unsuccessful THEN LEAST(intensity, 5) ELSE 0 END) AS unsuccessful
  FROM counted GROUP BY member
)
SELECT
  i.*,
  CASE
    WHEN i.history_asked IS NOT TRUE OR s.half_known = 1 THEN NULL
    WHEN s.unsuccessful = 5 THEN 'residential' WHEN s.unsuccessful = 4 THEN 'partial-hospitalization'
    WHEN s.unsuccessful = 3 THEN 'intensive-outpatient' WHEN s.unsuccessful = 2 THEN 'outpatient'
    WHEN s.unsuccessful = 1 THEN 'self-guided' ELSE 'none'
  END AS unsuccessful_level,
  CASE
    WHEN i.history_asked IS NOT TRUE OR s.undated = 1 THEN NULL
    WHEN s.recent = 6 THEN 'inpatient' WHEN s.recent = 5 THEN 'residential'
    WHEN s.recent = 4 THEN 'partial-hospitalization' WHEN s.recent = 3 THEN 'intensive-outpatient'
    WHEN s.recent = 2 THEN 'outpatient' ELSE 'none'
  END AS stepping_down_from
FROM intakes i LEFT JOIN summed s ON s.member = i.member
