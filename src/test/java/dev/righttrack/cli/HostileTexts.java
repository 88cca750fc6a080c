package dev.righttrack.cli;

import java.util.List;

/** Texts by which somebody may try to be more than text. */
final class HostileTexts {

    /** Forty of them: markup, script, drawings, addresses, direction and control characters, formulas, and sheer length. */
    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</h1></header><h1>Forged</h1>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "</svg><svg><script>alert(1)</script></svg>",
            "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></iframe></foreignObject></svg>",
            "<iframe src=javascript:alert(1)>",
            "<a href=\"javascript:alert(1)\">click</a>",
            "<style>*{display:none}</style>",
            "</style><script>alert(1)</script>",
            "<link rel=stylesheet href=//example.org/x.css>",
            "<meta http-equiv=refresh content=\"0;url=//example.org\">",
            "<base href=//example.org/>",
            "<form action=//example.org><input name=x autofocus onfocus=alert(1)>",
            "<object data=//example.org></object>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<!-- --><script>alert(1)</script><!--",
            "<![CDATA[<script>alert(1)</script>]]>",
            "\"><script>alert(1)</script>",
            "' onmouseover='alert(1)",
            "\" autofocus onfocus=\"alert(1)",
            "`${alert(1)}`",
            "{{constructor.constructor('alert(1)')()}}",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "//example.org/x.png",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "\u202Egnp.exe\u202C",
            "\u2066\u2067Anna\u2069\u2069\u200F",
            "A\u0000B\u0008C\u007FD",
            "\u001B]0;owned\u0007\u001B[2J\u001B[31mred",
            "\u009B31mred\u009D0;owned\u009C",
            "line one\r\nline two\u2028line three",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=1+1",
            "N".repeat(100_000));

    private HostileTexts() {}
}
