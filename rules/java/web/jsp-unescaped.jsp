<html>
<!-- ruleid: java.web.jsp-unescaped -->
<p>Hello <%= request.getParameter("name") %></p>
<!-- ruleid: java.web.jsp-unescaped -->
<p>You searched for ${param.query}</p>
<!-- ruleid: java.web.jsp-unescaped -->
<h:outputText value="#{bean.text}" escape="false"/>
<!-- ruleid: java.web.jsp-unescaped -->
<c:out value="${item}" escapeXml="false"/>
<!-- ok: java.web.jsp-unescaped -->
<p><c:out value="${param.query}"/></p>
<!-- ok: java.web.jsp-unescaped -->
<h:outputText value="#{bean.text}"/>
<!-- ok: java.web.jsp-unescaped -->
<p>${item.name}</p>
</html>
