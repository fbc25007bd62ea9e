package dev.sightline.syntax.java;

/** The parts of lowering, which know each other through this. One object lowers one unit. */
final class Lowering {
  final Reader reader;
  final TypeLowering types;
  final LiteralLowering literals;
  final GroupLowering groups;
  final ParameterLowering parameters;
  final DeclarationLowering declarations;
  final CaseLowering cases;
  final LineLowering lines;
  final BlockLowering blocks;
  final HeaderLowering headers;
  final MemberLowering members;

  Lowering(Reader reader) {
    this.reader = reader;
    types = new TypeLowering(reader);
    literals = new LiteralLowering(reader);
    groups = new GroupLowering(this);
    parameters = new ParameterLowering(this);
    declarations = new DeclarationLowering(this);
    cases = new CaseLowering(this);
    lines = new LineLowering(this);
    blocks = new BlockLowering(this);
    headers = new HeaderLowering(this);
    members = new MemberLowering(this);
  }
}
