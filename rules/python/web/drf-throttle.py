# ruleid: python.web.drf-throttle
REST_FRAMEWORK = {"PAGE_SIZE": 20}

# ruleid: python.web.drf-throttle
REST_FRAMEWORK: dict = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
}

PAGES = "PAGE_SIZE"
# ruleid: python.web.drf-throttle
REST_FRAMEWORK = {PAGES: 20, "UPLOADED_FILES_USE_URL": False}

# ok: python.web.drf-throttle
REST_FRAMEWORK = {
    "PAGE_SIZE": 20,
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.UserRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {"user": "1000/day"},
}

# ok: python.web.drf-throttle
REST_SETTINGS = {"PAGE_SIZE": 20}
