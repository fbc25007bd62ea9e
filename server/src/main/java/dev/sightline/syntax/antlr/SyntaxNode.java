package dev.sightline.syntax.antlr;

import java.util.ArrayList;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** A parse context that remembers how much it covers and saw, so that it can be used again. */
public class SyntaxNode extends ParserRuleContext {
  private static final int FEW = 2;

  /** Index of its first token while it is being parsed. */
  int from;

  /** How many tokens it covers. */
  int tokens;

  /** How many tokens from its first one its parse depends on. */
  int look;

  /** The next reusable context that starts at the same token. */
  @Nullable SyntaxNode next;

  private @Nullable Object lowered;
  private @Nullable Object summary;
  private boolean broken;

  public SyntaxNode() {}

  public SyntaxNode(@Nullable ParserRuleContext parent, int invokingState) {
    super(parent, invokingState);
  }

  @Override
  public <T extends ParseTree> T addAnyChild(T child) {
    if (children == null) {
      children = new ArrayList<>(FEW);
    }
    children.add(child);
    return child;
  }

  /** What this context was lowered to, as long as nobody clears it. */
  public @Nullable Object lowered() {
    return lowered;
  }

  public void setLowered(@Nullable Object value) {
    lowered = value;
  }

  /** What was found out about this context for good, if anything was. */
  public @Nullable Object summary() {
    return summary;
  }

  public void setSummary(Object value) {
    summary = value;
  }

  /** Whether some of its text fits no rule. Contexts inside it may be broken on their own. */
  public boolean isBroken() {
    return broken;
  }

  public void markBroken() {
    broken = true;
  }

  public int childCount() {
    return children == null ? 0 : children.size();
  }

  /** A {@link SyntaxToken} or a {@link SyntaxNode}. */
  public ParseTree child(int index) {
    return children.get(index);
  }

  /** The child if it is a context, else null. */
  public @Nullable SyntaxNode nodeAt(int index) {
    return children.get(index) instanceof SyntaxNode node ? node : null;
  }

  /** The type of the child if it is a token, else 0. */
  public int typeAt(int index) {
    return index < childCount() && children.get(index) instanceof SyntaxToken token
        ? token.getType()
        : 0;
  }
}
