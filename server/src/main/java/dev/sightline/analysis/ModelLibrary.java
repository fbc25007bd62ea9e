package dev.sightline.analysis;

import dev.sightline.model.ModelSet;
import dev.sightline.value.Library;
import org.jspecify.annotations.Nullable;

/** What models know of functions, in front of what the language itself brings. */
record ModelLibrary(Library language, ModelSet models) implements Library {

  @Override
  public @Nullable String resultType(String callee) {
    String type = models.resultType(callee);
    return type == null ? language.resultType(callee) : type;
  }

  @Override
  public boolean isKindOf(String type, String other) {
    return models.inherits(type, other);
  }

  @Override
  public boolean neverReturns(String callee) {
    return "NoReturn".equals(models.resultType(callee)) || language.neverReturns(callee);
  }

  @Override
  public boolean swallows(String callee) {
    return language.swallows(callee);
  }

  @Override
  public @Nullable Boolean hasType(String module, String name) {
    Boolean known = language.hasType(module, name);
    return known == null ? models.hasType(module, name) : known;
  }

  @Override
  public @Nullable String builtin(String name) {
    return language.builtin(name);
  }

  @Override
  public boolean isBuiltin(String name) {
    return language.isBuiltin(name);
  }
}
