/** The text of the example that the walkthrough opens: short, and wrong in ways that everybody meets. */
export const exampleText = `"""An example with a few security problems. Point at what is underlined."""
import hashlib
import pickle
import subprocess


def archive(folder):
    subprocess.call("tar czf backup.tgz " + folder, shell=True)


def restore(data):
    return pickle.loads(data)


def store_password(password):
    return hashlib.md5(password.encode()).hexdigest()
`;
