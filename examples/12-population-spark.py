#!/usr/bin/env python3
"""A health plan asks of all its members which level of care they need, on Spark. Nobody leaves the cluster: the rules become SQL.

The statement is written once, wherever there is Node.js, and travels with the job:

    npx level-of-care sql --table rated --keep member --reasons \
      --column unsuccessfulLevel=unsuccessful_level --column steppingDownFrom=stepping_down_from -o level.sql
    spark-submit 12-population-spark.py --statement level.sql --intakes intakes/ --episodes episodes/ --answers answers/

Intakes and episodes are Parquet, as `treatment-history-spark.sql` says at its beginning; a rating is a code, and a question
that nobody answered is NULL. Without --episodes, the intakes have the two columns that come from the treatment history.
"""

import argparse
from pathlib import Path

from pyspark.sql import SparkSession, functions

HISTORY = Path(__file__).parent / "treatment-history-spark.sql"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Which level of care does everybody need?")
    parser.add_argument("--statement", required=True, type=Path, help="what `level-of-care sql` wrote, for the table `rated`")
    parser.add_argument("--intakes", required=True, help="Parquet, one row for each member")
    parser.add_argument("--episodes", help="Parquet, one row for each episode of treatment")
    parser.add_argument("--answers", required=True, help="where the answers go, as Parquet")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    spark = SparkSession.builder.appName("level-of-care").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")

    intakes = spark.read.parquet(given.intakes)
    if given.episodes is None:
        intakes.createOrReplaceTempView("rated")
    else:
        intakes.createOrReplaceTempView("intakes")
        spark.read.parquet(given.episodes).createOrReplaceTempView("episodes")
        spark.sql(HISTORY.read_text(encoding="utf-8")).createOrReplaceTempView("rated")

    spark.sql(given.statement.read_text(encoding="utf-8")).write.mode("overwrite").parquet(given.answers)

    # A row whose rating is on no scale has no answer; somebody has to look at it, and at how many there are.
    answers = spark.read.parquet(given.answers)
    settled = functions.col("level_at_least") == functions.col("level_at_most")
    told = (
        functions.when(functions.col("invalid_dimension").isNotNull(), "to repair")
        .when(settled, functions.col("level_at_least"))
        .otherwise("open")
    )
    for row in answers.groupBy(told.alias("level")).count().orderBy("level").collect():
        print(f"{row['level']:<24}{row['count']:>12}")
    spark.stop()


main()
