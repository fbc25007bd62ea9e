import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

interface Mapper {
  // ruleid: java.sql.mybatis-substitution
  @Select("SELECT * FROM users ORDER BY ${column}")
  Object sorted(@Param("column") String column);

  // ruleid: java.sql.mybatis-substitution
  @Update("UPDATE users SET name = #{name} WHERE id = ${id}")
  void rename(@Param("id") String id, @Param("name") String name);

  // ruleid: java.sql.mybatis-substitution
  @Delete("DELETE FROM ${table}")
  void clear(@Param("table") String table);

  // ok: java.sql.mybatis-substitution
  @Select("SELECT * FROM users WHERE name = #{name}")
  Object named(@Param("name") String name);
}
