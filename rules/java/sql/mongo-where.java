import com.mongodb.BasicDBObject;
import com.mongodb.client.model.Filters;
import org.bson.Document;

class Mongo {
  void all(BasicDBObject query, String name) {
    // ruleid: java.sql.mongo-where
    query.put("$where", "this.name == '" + name + "'");
    // ruleid: java.sql.mongo-where
    new Document("$where", name);
    // ruleid: java.sql.mongo-where
    Filters.where("this.a == " + name);
    // ok: java.sql.mongo-where
    query.put("name", name);
    // ok: java.sql.mongo-where
    Filters.eq("name", name);
    // ok: java.sql.mongo-where
    query.put("$where", "this.a == this.b");
  }
}
