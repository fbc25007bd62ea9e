"""Every option that more than one module reads."""

from oslo_config import cfg

CONF = cfg.CONF

_OPTIONS = [
    cfg.StrOpt("log_level", default="INFO", choices=["DEBUG", "INFO", "WARNING"]),
    cfg.IntOpt(
        "scheduler_workers",
        min=1,
        help="How many scheduler processes to start. Default: one per processor.",
    ),
    cfg.BoolOpt(
        "monkey_patch",
        default=False,
        help="Wrap the functions of monkey_patch_modules when a service starts.",
    ),
    cfg.ListOpt(
        "monkey_patch_modules",
        default=["depot.planner:depot.audit.traced"],
        help="MODULE:DECORATOR pairs.",
    ),
]

CONF.register_opts(_OPTIONS)
