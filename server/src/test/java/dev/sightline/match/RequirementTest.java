package dev.sightline.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequirementTest {

  @Test
  void anAlternativeNeedsOneOfItsOwnNames() {
    Requirement either = Requirement.anyOf(List.of(all("os", "system"), all("subprocess", "call")));
    assertEquals(true, holds(either, "x", "os", "system"));
    assertEquals(true, holds(either, "subprocess", "call", "os"));
    assertEquals(false, holds(either, "os", "call2"));
    assertEquals(false, holds(either));
  }

  @Test
  void manyAlternativesAreStillTold() {
    List<Requirement> alternatives =
        IntStream.range(0, 30).mapToObj(i -> all("module" + i, "f" + i)).toList();
    Requirement either = Requirement.anyOf(alternatives);
    assertEquals(true, holds(either, "module7", "f7"));
    assertEquals(false, holds(either, "module7", "g"));
  }

  @Test
  void oneAlternativeWithoutNamesMayMatchAnywhere() {
    assertEquals(true, holds(Requirement.anyOf(List.of(all("os"), Requirement.NONE))));
  }

  @Test
  void tenThousandAlternativesTakeNoTime() {
    List<Requirement> alternatives =
        IntStream.range(0, 10_000).mapToObj(i -> all("a" + i, "b", "c" + i % 7)).toList();
    Requirement either =
        assertTimeout(Duration.ofSeconds(5), () -> Requirement.anyOf(alternatives));
    assertEquals(true, holds(either, "a9999", "b", "c3"));
    assertEquals(false, holds(either, "b2"));
  }

  private static Requirement all(String... names) {
    return Requirement.allOf(Set.of(names));
  }

  private static boolean holds(Requirement requirement, String... names) {
    return requirement.holds(Set.of(names)::contains, Set.of());
  }
}
