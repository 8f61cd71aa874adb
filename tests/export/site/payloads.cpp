// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads.h"

using namespace Qt::StringLiterals;

namespace rapporteur::test {

QStringList payloads()
{
    return {
        u"harmless"_s,
        u"<script>document.title='pwned'</script>"_s,
        u"</script><script>document.title='pwned'</script>"_s,
        u"</title></style></textarea></noscript><script>document.title='pwned'</script>"_s,
        u"<img src=x onerror=\"document.title='pwned'\">"_s,
        u"\" onmouseover=\"document.title='pwned'\" autofocus onfocus=\"document.title='pwned'"_s,
        u"' onfocus='document.title=1' autofocus x='"_s,
        u"<svg/onload=document.title='pwned'>"_s,
        u"<!-- --> --> <!--"_s,
        u"--!><script>document.title='pwned'</script>"_s,
        u"<![CDATA[ x ]]> ]]> <script>"_s,
        u"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;"_s,
        u"&lt;script&gt; &amp;amp; &#60;b&#62; &#x0; &nbsp &copy"_s,
        u"{{ 7|add:7 }} {{ title }} {% now \"Y\" %} {% include \"page.html\" %} {# x #}"_s,
        u"{% endif %}{% if %}{{ }}{{{ x }}}"_s,
        u"%1 %2 %L3 %n %s %%"_s,
        u"\",\"injected\":true,\"x\":\""_s,
        u"\\\",\\u0022,injected:true,\\"_s,
        u"\"],\n[\"x.html\",\"x\"]);alert(1);//"_s,
        u"'); document.title='pwned'; //"_s,
        u"${document.title='pwned'} `document.title='pwned'`"_s,
        u"safe\u2028document.title='pwned'\u2029//"_s,
        u"\u202egnp.exe\u2066 \u2067 \u200f\u061c\u200b\ufeff"_s,
        u"one\u0001two\u0008three\u000bfour\u001bfive\u001fsix\u007fseven\u0085eight"_s,
        u"\ufffe\uffff"_s + QChar(0xd800),
        u"javascript:document.title='pwned'"_s,
        u"data:text/html,<script>document.title='pwned'</script>"_s,
        u"x\r\nBcc: all@example.org\r\nContent-Type: text/html\r\n\r\n<b>"_s,
        u"=?utf-8?q?=0D=0ABcc:_all=40example.org?= <a@example.org>, b@example.org"_s,
        u"--=_boundary-- \r\n.\r\n"_s,
        u"/en/* /410.html 410\n/* https://evil.example 301!"_s,
        u"*_`~[x](javascript:document.title='pwned')<javascript:alert(1)>"_s,
        u"}</style><style>*{background:url(javascript:alert(1))}"_s,
        u"</h1></main></body></html><h1>"_s,
        u"</p></feed></entry></nitf></body.content>"_s,
        u"(/URI (javascript:app.alert)) endobj endstream >> <<"_s,
        u"a\u0000b"_s,
    };
}

QStringList evilAddresses()
{
    return {
        u"javascript:document.title='pwned'"_s,
        u"JaVaScRiPt:document.title='pwned'"_s,
        u" javascript:document.title='pwned'"_s,
        u"java\tscript:document.title='pwned'"_s,
        u"java\nscript:document.title='pwned'"_s,
        u"\u0001javascript:document.title='pwned'"_s,
        u"javascript&colon;document.title='pwned'"_s,
        u"data:text/html,<script>document.title='pwned'</script>"_s,
        u"data:text/html;base64,PHNjcmlwdD4="_s,
        u"vbscript:msgbox(1)"_s,
        u"file:///etc/passwd"_s,
        u"ftp://example.org/a"_s,
        u"blob:https://example.org/a"_s,
        u"view-source:https://example.org/"_s,
        u"https:javascript:alert(1)"_s,
        u"https://\"onmouseover=alert(1)"_s,
        u"https://example.org/\"onmouseover=\"document.title='pwned'"_s,
        u"https://example.org/<script>document.title='pwned'</script>"_s,
        u"mailto:a@example.org?bcc=b@example.org%0d%0aX: y"_s,
        u"//evil.example/a"_s,
        u"../../../../etc/passwd"_s,
        u"\\\\evil.example\\a"_s,
    };
}

} // namespace rapporteur::test
