package dev.sightline.syntax.python;

/** The parts of lowering, which know each other through this. One object lowers one unit. */
final class Lowering {
  final Reader reader;
  final ListLowering lists;
  final GroupLowering groups;
  final StringLowering strings;
  final ParameterLowering parameters;
  final SimpleLowering simples;
  final HeaderLowering headers;
  final BlockLowering blocks;

  Lowering(Reader reader) {
    this.reader = reader;
    lists = new ListLowering(this);
    groups = new GroupLowering(this);
    strings = new StringLowering(this);
    parameters = new ParameterLowering(this);
    simples = new SimpleLowering(this);
    headers = new HeaderLowering(this);
    blocks = new BlockLowering(this);
  }
}
