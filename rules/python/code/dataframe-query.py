import pandas
import pandas as pd

OLD = "age > 17"


def direct(df, name):
    # ruleid: python.code.dataframe-query
    return df.query("name == '" + name + "'")


def aliased(text):
    # ruleid: python.code.dataframe-query
    return pd.eval(f"frame.{text}")


def through_variable(path, name):
    people_df = pandas.read_csv(path)
    query = "name == '%s'" % name
    # ruleid: python.code.dataframe-query
    return people_df.query(query, engine="python")


def safe(df, session, name):
    # ok: python.code.dataframe-query
    df.query("age > @age")
    # ok: python.code.dataframe-query
    df.query(OLD)
    # ok: python.code.dataframe-query
    session.query(name + "x")
