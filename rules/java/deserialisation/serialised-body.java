import javax.ws.rs.Consumes;
import javax.ws.rs.POST;

class Resource {
  @POST
  // ruleid: java.deserialisation.serialised-body
  @Consumes("application/x-java-serialized-object")
  public void take(Object o) {}

  @POST
  // ruleid: java.deserialisation.serialised-body
  @Consumes("*/*")
  public void any(Object o) {}

  @POST
  // ruleid: java.deserialisation.serialised-body
  @Consumes({"application/json", "application/x-java-serialized-object"})
  public void both(Object o) {}

  @POST
  // ok: java.deserialisation.serialised-body
  @Consumes("application/json")
  public void json(Object o) {}
}
