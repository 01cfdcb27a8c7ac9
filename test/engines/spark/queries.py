"""Runs statements on Spark, over tables in Parquet, and says what became of them.

    python queries.py < job.json

The job: {"master", "settings", "tables": {name: path or paths}, "queries": [{"sql", "settings", "to"}]}. With "to" the answers are
written there as Parquet; without, every column of them is computed and thrown away. Printed is a line of JSON for each query.
"""

import json
import os
import sys
import time

from pyspark.sql import SparkSession

job = json.load(sys.stdin)
builder = SparkSession.builder.master(job["master"]).appName("level-of-care")
for name, value in {"spark.ui.enabled": "false", "spark.sql.session.timeZone": "UTC", **job.get("settings", {})}.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("ERROR")

for name, path in job["tables"].items():
    spark.read.parquet(*([path] if isinstance(path, str) else path)).createOrReplaceTempView(name)


def most_memory() -> int:
    """The most memory that the Java machine has held, in MiB."""
    java = spark.sparkContext._gateway.proc.pid
    found = 0
    for process in [java, *children(java)]:
        try:
            with open(f"/proc/{process}/status", encoding="ascii") as status:
                found = max([found, *(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))])
        except OSError:
            pass
    return found


def children(process: int) -> list[int]:
    try:
        with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as file:
            return [int(child) for child in file.read().split()]
    except OSError:
        return []


for query in job["queries"]:
    for name, value in query.get("settings", {}).items():
        spark.conf.set(name, value)
    started = time.monotonic()
    answers = spark.sql(query["sql"])
    if "to" in query:
        answers.write.mode("overwrite").parquet(query["to"])
    else:
        answers.write.format("noop").mode("overwrite").save()
    seconds = time.monotonic() - started
    print(json.dumps({"seconds": seconds, "version": spark.version, "cores": os.cpu_count(), "mebibytes": most_memory()}), flush=True)

spark.stop()
