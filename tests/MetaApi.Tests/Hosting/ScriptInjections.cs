namespace MetaApi.Tests.Hosting;

/// <summary>Eighty texts that would run a script, or load something, where a page took them for more than text.</summary>
static class ScriptInjections
{
    public static readonly string[] All =
    [
        .. """
        <script>alert(1)</script>
        </script><script>alert(2)</script>
        </title><script>alert(3)</script>
        "><script>alert(4)</script>
        '><script>alert(5)</script>
        --><script>alert(6)</script><!--
        ]]><script>alert(7)</script>
        <ScRiPt>alert(8)</ScRiPt>
        <script/src=//elsewhere.example/a.js></script>
        <script type=module>alert(10)</script>
        <img src=x onerror=alert(11)>
        <img/src/onerror=alert(12)>
        "><img src=x onerror=alert(13)>
        <img src=//elsewhere.example/x.png>
        <img srcset="//elsewhere.example/x.png 1x" src=x>
        <image href=x onerror=alert(16)>
        <svg onload=alert(17)>
        <svg><script>alert(18)</script></svg>
        <svg><animate onbegin=alert(19) attributeName=x dur=1s></svg>
        <svg><a xlink:href="javascript:alert(20)"><text x=20 y=20>here</text></a></svg>
        <svg><use href="data:image/svg+xml;base64,PHN2Zy8+#x"></use></svg>
        <svg><style><img src=x onerror=alert(22)></style></svg>
        <math><mtext><table><mglyph><style><img src=x onerror=alert(23)></style></mglyph></table></mtext></math>
        <math href="javascript:alert(24)">here</math>
        <iframe src="javascript:alert(25)"></iframe>
        <iframe srcdoc="<script>parent.alert(26)</script>"></iframe>
        <iframe src=//elsewhere.example/></iframe>
        <object data="javascript:alert(28)"></object>
        <embed src="javascript:alert(29)">
        <body onload=alert(30)>
        <input autofocus onfocus=alert(31)>
        <select autofocus onfocus=alert(32)><option>x</select>
        <textarea autofocus onfocus=alert(33)>
        <details open ontoggle=alert(34)><summary>x</summary></details>
        <video src=x onerror=alert(35)></video>
        <video><source onerror=alert(36)></video>
        <audio src=x onerror=alert(37)></audio>
        <marquee onstart=alert(38)>x</marquee>
        <div style="background:url(//elsewhere.example/x.png)">x</div>
        <div style="animation:x" onanimationstart=alert(40)>x</div>
        <style>@import "//elsewhere.example/x.css";</style>
        <link rel=stylesheet href=//elsewhere.example/x.css>
        <link rel=prefetch href=//elsewhere.example/x>
        <base href=//elsewhere.example/>
        <meta http-equiv=refresh content="0;url=//elsewhere.example/">
        <meta http-equiv=refresh content="0;url=javascript:alert(46)">
        <form action="javascript:alert(47)"><button>x</button></form>
        <form><button formaction="javascript:alert(48)">x</button></form>
        <isindex type=image src=x onerror=alert(49)>
        <a href="javascript:alert(50)">here</a>
        <a href="&#106;avascript:alert(51)">here</a>
        <a href="java&Tab;script:alert(52)">here</a>
        <a href=# onmouseover=alert(53)>here</a>
        <template><script>alert(54)</script></template>
        <noscript><p title="</noscript><img src=x onerror=alert(55)>">
        <x onclick=alert(56) tabindex=1 id=x>here</x>
        <dialog open onclose=alert(57)>x</dialog>
        <custom-element onpointerenter=alert(58)>x</custom-element>
        [here](javascript:alert(59))
        [here](JaVaScRiPt:alert(60))
        [here](data:text/html;base64,PHNjcmlwdD5hbGVydCg2MSk8L3NjcmlwdD4=)
        [here](vbscript:msgbox(62))
        [here](&#x6A;avascript:alert(63))
        [here](<javascript:alert(64)>)
        [here][65] [65]: javascript:alert(65)
        ![x](//elsewhere.example/x.png)
        ![x](javascript:alert(67))
        ![x](x" onerror="alert(68))
        \`<img src=x onerror=alert(69)>\`
        ``a`<img src=x onerror=alert(70)>``
        ```<img src=x onerror=alert(71)>
        <javascript:alert(72)>
        <https://elsewhere.example/?"onmouseover="alert(73)>
        | a | b | |---|---| | <img src=x onerror=alert(74)> | x |
        javascript:alert(75)
         javascript:alert(76)
        data:text/html,<script>alert(77)</script>
        //elsewhere.example/
        ${alert(79)} {{constructor.constructor('alert(79)')()}}
        \u003cscript\u003ealert(80)\u003c/script\u003e
        """.Split('\n').Select(line => line.TrimEnd('\r')),
    ];
}
