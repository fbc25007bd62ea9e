import javax.naming.directory.SearchControls;

class Searches {
  static final boolean OBJECTS = true;

  void all(String[] attributes) {
    // ruleid: java.ldap.entry-poisoning
    new SearchControls(1, 0, 0, attributes, true, false);
    // ruleid: java.ldap.entry-poisoning
    SearchControls c = new SearchControls(SearchControls.SUBTREE_SCOPE, 0, 0, null, OBJECTS, true);
    // ruleid: java.ldap.entry-poisoning
    new SearchControls(2, 1, 1, new String[0], !false, false);
    // ok: java.ldap.entry-poisoning
    new SearchControls(1, 0, 0, attributes, false, false);
    // ok: java.ldap.entry-poisoning
    new SearchControls();
  }
}
