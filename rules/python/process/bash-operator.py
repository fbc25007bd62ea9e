import airflow.operators.bash as operators
from airflow.operators.bash import BashOperator
from airflow.providers.standard.operators.bash import BashOperator as Run

FOLDER = "/srv/data"


def tasks(name, path):
    # ruleid: python.process.bash-operator
    BashOperator(task_id="a", bash_command=f"tar xf {name}")
    # ruleid: python.process.bash-operator
    operators.BashOperator(bash_command="rm " + path, task_id="b")
    # ruleid: python.process.bash-operator
    Run(task_id="c", bash_command="cp {} /tmp".format(path))
    command = "tar xf %s" % name
    # ruleid: python.process.bash-operator
    BashOperator(task_id="d", bash_command=command)
    # ok: python.process.bash-operator
    BashOperator(task_id="e", bash_command='tar xf "$NAME"', env={"NAME": name})
    # ok: python.process.bash-operator
    BashOperator(task_id="f", bash_command="tar xf " + FOLDER)
    # ok: python.process.bash-operator
    run(task_id="g", bash_command=f"tar xf {name}")
