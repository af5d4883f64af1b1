"""Spark: a folder of text and HTML dumps in, Parquet of records out.

PYSPARK_PYTHON=python spark-submit --master 'local[2]' examples/spark.py pages/ articles/
"""

from __future__ import annotations

import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import col

from cleaner.engines.spark import cleaned


def main(pages: str, articles: str) -> None:
    """Clean a folder."""
    spark = SparkSession.builder.getOrCreate()
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(pages)  # subfolders, too
    cleaned(files.select(col("path"), col("content"))).write.mode("overwrite").parquet(articles)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
