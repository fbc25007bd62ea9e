"""Chooses a truck for a load; called by the other services over the message queue."""

from oslo_config import cfg

CONF = cfg.CONF

CONF.register_opts(
    [
        cfg.StrOpt(
            "scheduler_topic",
            default="scheduler",
            help="The topic that the scheduler listens on.",
        )
    ]
)


class PlannerEndpoint:
    """What the scheduler answers."""

    def choose_truck(self, context, load):
        fitting = [truck for truck in context["trucks"] if truck["room"] >= load["size"]]
        return min(fitting, key=lambda truck: truck["room"], default=None)
