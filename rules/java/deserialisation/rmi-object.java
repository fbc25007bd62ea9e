import java.rmi.Remote;
import java.rmi.RemoteException;

interface Open extends Remote {
  // ruleid: java.deserialisation.rmi-object
  void store(Object value) throws RemoteException;
}

interface Mapped extends Remote {
  // ok: java.deserialisation.rmi-object
  String send(String name, java.util.HashMap values) throws RemoteException;
}

interface Listed extends Remote {
  // ruleid: java.deserialisation.rmi-object
  int add(Serializable item) throws RemoteException;
}

interface Keyed extends Remote {
  // ruleid: java.deserialisation.rmi-object
  int add(String key, Map items) throws RemoteException;
}

interface Closed extends Remote {
  // ok: java.deserialisation.rmi-object
  void store(int number) throws RemoteException;
}

interface Local {
  // ok: java.deserialisation.rmi-object
  void store(Object value);
}
