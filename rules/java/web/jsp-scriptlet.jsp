<html>
<!-- ruleid: java.web.jsp-scriptlet -->
<% out.println(user.getName()); %>
<!-- ruleid: java.web.jsp-scriptlet -->
<% String n = name(); out.print(n); %>
<!-- ruleid: java.web.jsp-scriptlet -->
<% if (ok) { out.write(text); } %>
<!-- ok: java.web.jsp-scriptlet -->
<% out.println("fixed"); %>
<!-- ok: java.web.jsp-scriptlet -->
<%-- out.println(x) --%>
</html>
