import javax.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.criterion.Restrictions;

class Mapped {
  static final String ENTITY = "Order";

  void all(EntityManager manager, Session session, String status) {
    // ruleid: java.sql.built-jpql
    manager.createQuery("select o from Order o where o.status = '" + status + "'");
    // ruleid: java.sql.built-jpql
    session.createSQLQuery(String.format("select * from orders where status = '%s'", status));
    // ruleid: java.sql.built-jpql
    Restrictions.sqlRestriction("status = '" + status + "'");
    // ok: java.sql.built-jpql
    manager.createQuery("select o from " + ENTITY + " o");
    // ok: java.sql.built-jpql
    manager.createQuery("select o from Order o where o.status = :status").setParameter("status", status);
  }
}
