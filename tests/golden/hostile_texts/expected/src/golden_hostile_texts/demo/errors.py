"""The documented errors of Demo \"\"\" {{ 1 }} \\: one exception class an error code."""

from __future__ import annotations

from golden_hostile_texts._runtime.errors import BadRequestError, ErrorCase, ErrorCatalogue


class BadCodeX(BadRequestError):
    """Bad\"\"\"Code\\{{x}} (HTTP 400): Line one line two \"\"\" \\

    Remedy: {{ 7 * 7 }} <script>alert(1)</script>
    """


CATALOGUE = ErrorCatalogue(
    (
        ErrorCase(
            code='Bad"""Code\\{{x}}',
            status=400,
            error=BadCodeX,
            causes=('Line one\nline two """ \\',),
            causes_zh=('原因 """',),
            remedy="{{ 7 * 7 }} <script>alert(1)</script>",
            remedy_zh="处理",
            retryable=False,
        ),
    )
)
