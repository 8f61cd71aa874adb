<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>“%1”: there is no such day. Correct the date.</source>
        <translation>“%1”: 존재하지 않는 날짜입니다. 날짜를 수정하십시오.</translation>
    </message>
    <message>
        <source>“%1”: %2 falls on a different day, %3. Correct the date or the day of the week.</source>
        <translation>“%1”: %2의 요일은 %3입니다. 날짜나 요일을 수정하십시오.</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere yet: give its address.</source>
        <translation>“%1” 링크에 주소가 없습니다. 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>The link “%1” has a “%2” address, which cannot be published: use http, https, mailto or tel.</source>
        <translation>“%1” 링크의 주소는 “%2” 형식이므로 공개할 수 없습니다. http, https, mailto, tel 중 하나를 사용하십시오.</translation>
    </message>
    <message>
        <source>“…%1” has no full stop at its end, as other items have.</source>
        <translation>다른 항목과 달리 “…%1” 끝에 마침표가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a sentence without a full stop.</source>
        <translation>“%1”: 마침표가 없는 문장입니다.</translation>
    </message>
    <message>
        <source>This list is marked with “%1”, others with “%2”: use one of them.</source>
        <translation>이 목록의 기호는 “%1”, 다른 목록은 “%2”입니다. 하나로 통일하십시오.</translation>
    </message>
    <message>
        <source>The photo has no alternative text: say what it shows, for those who do not see it.</source>
        <translation>사진에 대체 텍스트가 없습니다. 사진을 볼 수 없는 사람을 위해 내용을 설명하십시오.</translation>
    </message>
    <message>
        <source>The photo has no picture yet: choose its file.</source>
        <translation>사진에 이미지가 아직 없습니다. 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside of the readout&apos;s media folder: choose it again.</source>
        <translation>“%1” 파일이 보도자료의 미디어 폴더 밖에 있습니다. 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>The file “%1” is not in the media folder: put it back or choose another.</source>
        <translation>“%1” 파일이 미디어 폴더에 없습니다. 되돌려 놓거나 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The file “%1” has another size than when it was chosen: choose it again.</source>
        <translation>“%1” 파일의 크기가 선택했을 때와 다릅니다. 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>The file “%1” is not the one that was chosen: choose it again.</source>
        <translation>“%1” 파일이 선택했을 때의 파일과 다릅니다. 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>Number %1 comes after %2: correct where the numbers begin.</source>
        <translation>%1번이 %2번 뒤에 있습니다. 시작 번호를 수정하십시오.</translation>
    </message>
    <message>
        <source>Number %1 is missing before %2: correct where the numbers begin.</source>
        <translation>%2번 앞에 %1번이 없습니다. 시작 번호를 수정하십시오.</translation>
    </message>
    <message>
        <source>The quotation that begins with “%1” is never closed.</source>
        <translation>“%1”(으)로 시작하는 인용이 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” ends a quotation that was never opened.</source>
        <translation>“%1”: 시작되지 않은 인용을 닫고 있습니다.</translation>
    </message>
    <message>
        <source>The bracket that begins with “%1” is never closed.</source>
        <translation>“%1”(으)로 시작하는 괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” closes a bracket that was never opened.</source>
        <translation>“%1”: 열리지 않은 괄호를 닫고 있습니다.</translation>
    </message>
    <message>
        <source>%1 takes part but is not named in the text: name them or remove them here.</source>
        <translation>%1: 참석자이지만 본문에 언급되지 않았습니다. 본문에 언급하거나 여기에서 제거하십시오.</translation>
    </message>
    <message>
        <source>“%1”: was “%2” meant? Compare the spelling.</source>
        <translation>“%1”: “%2”의 오기가 아닙니까? 철자를 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” orders given and family name otherwise than the names before: use one order.</source>
        <translation>“%1”: 성과 이름의 순서가 앞의 이름들과 다릅니다. 순서를 통일하십시오.</translation>
    </message>
    <message>
        <source>“%1”: the house writes %2 and %3 rather than straight quotation marks.</source>
        <translation>“%1”: 표기 규칙에 따라 곧은따옴표 대신 %2 및 %3 부호를 사용하십시오.</translation>
    </message>
    <message>
        <source>“%1”: the house writes a curved apostrophe, ’.</source>
        <translation>“%1”: 표기 규칙에 따라 둥근 아포스트로피(’)를 사용하십시오.</translation>
    </message>
    <message>
        <source>“%1” has more than one space in a row: leave one.</source>
        <translation>“%1”에 공백이 연달아 있습니다. 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>“%1” has a space before its first or after its last word: remove it.</source>
        <translation>“%1”의 맨 앞이나 맨 뒤에 공백이 있습니다. 제거하십시오.</translation>
    </message>
    <message>
        <source>“%1” has a space before the punctuation mark: remove it.</source>
        <translation>“%1”의 문장 부호 앞에 공백이 있습니다. 제거하십시오.</translation>
    </message>
    <message>
        <source>“%1” needs a space before the bracket.</source>
        <translation>“%1”의 괄호 앞에 공백이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the full stop.</source>
        <translation>“%1”의 마침표 뒤에 공백이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the colon.</source>
        <translation>“%1”의 쌍점 뒤에 공백이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the bracket.</source>
        <translation>“%1”의 괄호 뒤에 공백이 필요합니다.</translation>
    </message>
    <message>
        <source>The readout has no text in any language: add an edition.</source>
        <translation>보도자료에 본문이 없습니다. 언어판을 추가하십시오.</translation>
    </message>
    <message>
        <source>The title is missing: write one.</source>
        <translation>제목이 없습니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>The release date is missing: set it.</source>
        <translation>배포일이 없습니다. 설정하십시오.</translation>
    </message>
    <message>
        <source>This heading is empty: write it or remove it.</source>
        <translation>이 소제목은 비어 있습니다. 입력하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>This list item is empty: write it or remove it.</source>
        <translation>이 목록 항목은 비어 있습니다. 입력하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>Line %1 of the imported text has no place yet, “%2”: move it where it belongs or discard it.</source>
        <translation>가져온 텍스트의 %1행 “%2”이(가) 아직 배치되지 않았습니다. 알맞은 곳으로 옮기거나 버리십시오.</translation>
    </message>
    <message>
        <source>The readout would be published before its embargo ends: move one of the two.</source>
        <translation>엠바고가 끝나기 전에 공개됩니다. 둘 중 하나를 변경하십시오.</translation>
    </message>
    <message>
        <source>The event begins after the readout is released: correct one of the dates.</source>
        <translation>행사가 보도자료 배포 후에 시작됩니다. 둘 중 하나의 날짜를 수정하십시오.</translation>
    </message>
    <message>
        <source>The event ends before it begins: correct its times.</source>
        <translation>행사가 시작 전에 끝납니다. 시각을 수정하십시오.</translation>
    </message>
    <message>
        <source>This correction is dated before the release: correct its date.</source>
        <translation>이 정정의 날짜가 배포일보다 앞섭니다. 날짜를 수정하십시오.</translation>
    </message>
    <message>
        <source>“%1 %2”: the word stands twice. Remove one.</source>
        <translation>“%1 %2”: 같은 낱말이 두 번 나옵니다. 하나를 제거하십시오.</translation>
    </message>
    <message>
        <source>“%1”: a character was probably lost here. Write it again.</source>
        <translation>“%1”: 문자가 손실된 것 같습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1”: this is an accent. Write an apostrophe, ’.</source>
        <translation>“%1”: 악센트 기호입니다. 아포스트로피(’)를 사용하십시오.</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>“%1”: “%2”(으)로 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>approximately %1 min</source>
        <translation>약 %1분</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>번호 있음</translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation>번호 없음</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>there is nothing with the id &quot;%1&quot;</source>
        <translation>ID가 “%1”인 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture %1 cannot be read as JPEG, PNG or WebP; choose another file.</source>
        <translation>%1 그림을 JPEG, PNG 또는 WebP로 읽을 수 없습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>[moved here]</source>
        <translation>[여기로 이동됨]</translation>
    </message>
    <message>
        <source>A NewsML-G2 item needs a date; give the readout its release date.</source>
        <translation>NewsML-G2 항목에는 날짜가 필요합니다. 보도자료의 배포일을 설정하십시오.</translation>
    </message>
    <message>
        <source>A message needs a date; give the readout its release date.</source>
        <translation>전자우편에는 날짜가 필요합니다. 보도자료의 배포일을 설정하십시오.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>News text (NITF)</source>
        <translation>뉴스 문서(NITF)</translation>
    </message>
    <message>
        <source>News item (NewsML-G2)</source>
        <translation>뉴스 항목(NewsML-G2)</translation>
    </message>
    <message>
        <source>News in JSON (ninjs)</source>
        <translation>JSON 형식 뉴스(ninjs)</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>전자우편</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the content of revision %1 is not what it was when it was saved</source>
        <translation>리비전 %1의 내용이 저장했을 때와 다릅니다</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>리비전 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>revision %1: %2: %3</source>
        <translation>리비전 %1: %2: %3</translation>
    </message>
    <message>
        <source>its revision %1 is gone</source>
        <translation>리비전 %1이(가) 사라졌습니다</translation>
    </message>
    <message>
        <source>revision %1 has another digest</source>
        <translation>리비전 %1의 다이제스트가 다릅니다</translation>
    </message>
    <message>
        <source>it was changed, or one before it is missing</source>
        <translation>변경되었거나 그 앞의 기록이 빠졌습니다</translation>
    </message>
    <message>
        <source>no entry tells of revision %1</source>
        <translation>리비전 %1에 대한 기록이 없습니다</translation>
    </message>
    <message>
        <source>the numbers of revisions must rise</source>
        <translation>리비전 번호는 점점 커져야 합니다</translation>
    </message>
    <message>
        <source>its time is missing</source>
        <translation>시각이 없습니다</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>다이제스트가 64자리 16진수가 아닙니다</translation>
    </message>
    <message>
        <source>it goes back to no content</source>
        <translation>되돌아갈 내용이 없습니다</translation>
    </message>
    <message>
        <source>its time or its event is missing</source>
        <translation>시각 또는 작업 기록이 없습니다</translation>
    </message>
    <message>
        <source>its hash is not 64 hexadecimal digits</source>
        <translation>해시가 64자리 16진수가 아닙니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>history, line %1, column %2: %3</source>
        <translation>기록, %1행 %2열: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1행 %2열</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines. Import it in parts.</source>
        <translation>%1이(가) %2행을 넘습니다. 나누어 가져오십시오.</translation>
    </message>
    <message>
        <source>%1: line %2 is too long to be text (%3 characters).</source>
        <translation>%1: %2행은 텍스트로 보기에 너무 깁니다(%3자).</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Import it in parts.</source>
        <translation>%1이(가) %2MiB를 넘습니다. 나누어 가져오십시오.</translation>
    </message>
    <message>
        <source>this is not %1 text. Save it as UTF-8 and import it again.</source>
        <translation>%1 텍스트가 아닙니다. UTF-8로 저장한 후 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>a control character (U+%1). This file is not plain text.</source>
        <translation>제어 문자(U+%1)가 있습니다. 일반 텍스트 파일이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>텍스트가 %1자를 넘습니다</translation>
    </message>
    <message>
        <source>a text contains the character NUL</source>
        <translation>텍스트에 NUL 문자가 있습니다</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>값이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>values lie more than %1 deep within each other</source>
        <translation>값이 %1단계를 넘게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>내용이 없습니다</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>As 2019-01-14 or 14 January 2019. Zone as Asia/Tokyo or +09:00.</source>
        <translation>2019-01-14 또는 14 January 2019 형식. 시간대는 Asia/Tokyo 또는 +09:00 형식.</translation>
    </message>
    <message>
        <source>%1. In UTC: %2.</source>
        <translation>%1. UTC: %2.</translation>
    </message>
    <message>
        <source>%1. There is no time zone “%2”.</source>
        <translation>%1. “%2” 시간대가 없습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: 시각</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1: 시간대</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, %2행 %3열: %4</translation>
    </message>
    <message>
        <source>%1 is not a newsroom: it must say &quot;format&quot;: &quot;%2&quot; and &quot;version&quot;: %3</source>
        <translation>%1: 뉴스룸이 아닙니다. &quot;format&quot;: &quot;%2&quot; 및 &quot;version&quot;: %3이(가) 있어야 합니다</translation>
    </message>
    <message>
        <source>%1 has version %2, and this program reads up to version %3; use a newer Rapporteur</source>
        <translation>%1의 버전은 %2이며, 이 프로그램은 버전 %3까지 읽을 수 있습니다. 최신 Rapporteur를 사용하십시오</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”: 다음 중 어느 것도 아닙니다: %2</translation>
    </message>
    <message>
        <source>an address like https://www.example.gov/readouts/ is expected here</source>
        <translation>https://www.example.gov/readouts/와 같은 주소여야 합니다</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>“%1”: 언어 태그가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone</source>
        <translation>“%1”: 시간대 이름이 아닙니다</translation>
    </message>
    <message>
        <source>{name} or {id} must stand in it, or all pages had one address</source>
        <translation>{name} 또는 {id}이(가) 있어야 합니다. 없으면 모든 페이지의 주소가 같아집니다</translation>
    </message>
    <message>
        <source>letters, digits, - and _ may stand in it, and / between its parts</source>
        <translation>영문자, 숫자, -, _와 구분 기호 /만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>there is no house profile “%1”</source>
        <translation>“%1” 표기 규칙이 없습니다</translation>
    </message>
    <message>
        <source>a path below the newsroom&apos;s folder is expected here</source>
        <translation>뉴스룸 폴더 아래의 경로여야 합니다</translation>
    </message>
    <message>
        <source>a site has pages: html must be among them</source>
        <translation>사이트에는 페이지가 필요합니다. html이 포함되어야 합니다</translation>
    </message>
    <message>
        <source>a number from 1 to %1 is expected here</source>
        <translation>1에서 %1까지의 수여야 합니다</translation>
    </message>
</context>
<context>
    <name>Notations</name>
    <message>
        <source>This is not a language tag. Write it as en, pt-BR or zh-Hant.</source>
        <translation>언어 태그가 아닙니다. en, pt-BR, zh-Hant와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2019-01-14.</source>
        <translation>날짜가 아닙니다. 2019-01-14와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 09:30.</source>
        <translation>시각이 아닙니다. 09:30과 같이 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>읽을 수 있는 PDF가 아닙니다</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The font %1 cannot be embedded; reinstall its package.</source>
        <translation>%1 글꼴을 포함할 수 없습니다. 해당 패키지를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The picture %1 is left out: %2</source>
        <translation>%1 그림이 제외되었습니다: %2</translation>
    </message>
    <message>
        <source>it has too many pixels.</source>
        <translation>픽셀 수가 너무 많습니다.</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB.</source>
        <translation>파일이 64MB를 넘습니다.</translation>
    </message>
    <message>
        <source>The font file %1 is not installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>%1 글꼴 파일이 설치되어 있지 않습니다. Debian 패키지 fonts-noto-core를 설치하십시오.</translation>
    </message>
    <message>
        <source>No symbol font is installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>기호 글꼴이 설치되어 있지 않습니다. Debian 패키지 fonts-noto-core를 설치하십시오.</translation>
    </message>
    <message>
        <source>The picture has no alternative text; describe it for those who cannot see it.</source>
        <translation>그림에 대체 텍스트가 없습니다. 그림을 볼 수 없는 사람을 위해 설명하십시오.</translation>
    </message>
    <message>
        <source>No font has these characters, the PDF shows boxes for them: %1</source>
        <translation>다음 문자가 있는 글꼴이 없어 PDF에 네모로 표시됩니다: %1</translation>
    </message>
</context>
<context>
    <name>ReadoutFile</name>
    <message>
        <source>there is no such member here</source>
        <translation>여기에는 이런 멤버가 없습니다</translation>
    </message>
    <message>
        <source>this member stands here twice</source>
        <translation>이 멤버가 중복되었습니다</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>this member is missing</source>
        <translation>이 멤버가 없습니다</translation>
    </message>
    <message>
        <source>%1 has version %2 of the file format, and this program reads up to version %3; open it with a newer Rapporteur</source>
        <translation>%1의 파일 형식 버전은 %2이지만 이 프로그램은 버전 %3까지 읽을 수 있습니다. 더 새로운 Rapporteur로 여십시오</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1이(가) %2MiB를 넘습니다</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, %2행 %3열: %4</translation>
    </message>
    <message>
        <source>%1 is not a readout</source>
        <translation>%1: 보도자료가 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1: %2~%3 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>텍스트가 %1자를 넘습니다</translation>
    </message>
    <message>
        <source>there are more than %1 blocks</source>
        <translation>블록이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>blocks lie more than %1 deep within each other</source>
        <translation>블록이 %1단계를 넘게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>an id is missing</source>
        <translation>ID가 없습니다</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only</source>
        <translation>“%1”: ID로 쓸 수 없습니다. 영문자, 숫자, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>the id “%1” is in use already</source>
        <translation>“%1”: 이미 사용 중인 ID입니다</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>“%1”: 언어 태그가 아닙니다</translation>
    </message>
    <message>
        <source>this mark lies outside its text</source>
        <translation>이 서식이 텍스트 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>this mark cuts a character in two</source>
        <translation>이 서식이 문자를 둘로 나눕니다</translation>
    </message>
    <message>
        <source>there are more than %1 marks over one text</source>
        <translation>한 텍스트에 서식이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>the marks are out of order, empty, or overlap</source>
        <translation>서식의 순서가 잘못되었거나 비어 있거나 겹칩니다</translation>
    </message>
    <message>
        <source>“%1” does not lie in the readout&apos;s media folder</source>
        <translation>“%1”: 보도자료의 미디어 폴더에 없습니다</translation>
    </message>
    <message>
        <source>this is not a SHA-256 digest in lower-case hexadecimal</source>
        <translation>소문자 16진수 SHA-256 다이제스트가 아닙니다</translation>
    </message>
    <message>
        <source>a block of this kind has no text of its own</source>
        <translation>이 종류의 블록에는 자체 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>a block of this kind has no photo</source>
        <translation>이 종류의 블록에는 사진이 없습니다</translation>
    </message>
    <message>
        <source>a block of this kind may not stand here</source>
        <translation>이 종류의 블록은 여기에 둘 수 없습니다</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true 또는 false여야 합니다</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>정수여야 합니다</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1: 너무 큰 수입니다</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>텍스트여야 합니다</translation>
    </message>
    <message>
        <source>a date like 2031-03-04 is expected here</source>
        <translation>2031-03-04와 같은 날짜여야 합니다</translation>
    </message>
    <message>
        <source>a time of day like 18:00 is expected here</source>
        <translation>18:00과 같은 시각이어야 합니다</translation>
    </message>
    <message>
        <source>a time in UTC like 2031-03-04T17:00:00Z is expected here</source>
        <translation>2031-03-04T17:00:00Z와 같은 UTC 시각이어야 합니다</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are: %2</source>
        <translation>“%1”: 여기에서 쓸 수 없는 값입니다. 쓸 수 있는 값: %2</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>목록이어야 합니다</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>객체여야 합니다</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>inserted</source>
        <translation>삽입됨</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>이동됨</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>편집됨</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>변경 1건</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>변경 %1건</translation>
    </message>
    <message>
        <source>, and %1 of numbering only</source>
        <translation>, 번호만 변경 %1건</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>삭제됨: %1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>삽입됨: %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>its words or their time are missing</source>
        <translation>내용 또는 시각이 없습니다</translation>
    </message>
    <message>
        <source>its words begin before their text</source>
        <translation>대상 낱말이 본문보다 앞에서 시작합니다</translation>
    </message>
    <message>
        <source>its changes or its time are missing</source>
        <translation>변경 내용 또는 시각이 없습니다</translation>
    </message>
    <message>
        <source>what stood there before is missing</source>
        <translation>변경 전 내용이 없습니다</translation>
    </message>
    <message>
        <source>it has no id of its own</source>
        <translation>고유한 ID가 없습니다</translation>
    </message>
    <message>
        <source>this text is submitted already</source>
        <translation>이 내용은 이미 제출되었습니다</translation>
    </message>
    <message>
        <source>this text is approved already</source>
        <translation>이 내용은 이미 승인되었습니다</translation>
    </message>
    <message>
        <source>the text is the one that changes were requested of; change it, or say why not</source>
        <translation>수정 요청을 받은 내용 그대로입니다. 변경하거나 변경하지 않는 이유를 적으십시오</translation>
    </message>
    <message>
        <source>the present text is in no revision; save or submit it first</source>
        <translation>현재 내용이 어느 리비전에도 없습니다. 먼저 저장하거나 제출하십시오</translation>
    </message>
    <message>
        <source>the text is not the one that was shown, whose digest begins with %1; it is %2</source>
        <translation>표시된 내용과 다릅니다. 표시된 내용의 다이제스트는 %1(으)로 시작하지만 현재는 %2입니다</translation>
    </message>
    <message>
        <source>%1 is an author of this text; somebody else must approve it</source>
        <translation>%1: 이 내용의 작성자입니다. 다른 사람이 승인해야 합니다</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 as “%2”</source>
        <translation>뉴스룸 방침에 %1이(가) “%2”(으)로 지정되어 있지 않습니다</translation>
    </message>
    <message>
        <source>the readout has no part “%1”</source>
        <translation>보도자료에 “%1” 부분이 없습니다</translation>
    </message>
    <message>
        <source>%1 has approved this text already</source>
        <translation>%1: 이 내용을 이미 승인했습니다</translation>
    </message>
    <message>
        <source>comments that block approval are open: %1</source>
        <translation>승인을 막는 의견이 해결되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>the newsroom’s policy asks for a signature</source>
        <translation>뉴스룸 방침에 따라 서명이 필요합니다</translation>
    </message>
    <message>
        <source>a reason must be given</source>
        <translation>사유를 밝혀야 합니다</translation>
    </message>
    <message>
        <source>no text of it has all its approvals yet</source>
        <translation>필요한 승인을 모두 받은 내용이 아직 없습니다</translation>
    </message>
    <message>
        <source>the text has all its approvals; publish it as such</source>
        <translation>필요한 승인을 모두 받았습니다. 승인된 내용으로 공개하십시오</translation>
    </message>
    <message>
        <source>the approved text is out already</source>
        <translation>승인된 내용은 이미 공개되었습니다</translation>
    </message>
    <message>
        <source>a text of it is out; another one goes out as a correction</source>
        <translation>이미 공개된 내용이 있습니다. 다른 내용은 정정으로 공개됩니다</translation>
    </message>
    <message>
        <source>no text of it is out</source>
        <translation>공개된 내용이 없습니다</translation>
    </message>
    <message>
        <source>the text has no new public note about the correction; write it, and have it approved</source>
        <translation>정정에 관한 새 공개 설명이 없습니다. 설명을 쓰고 승인을 받으십시오</translation>
    </message>
    <message>
        <source>the text has a notice of withdrawal</source>
        <translation>철회 공지가 있습니다</translation>
    </message>
    <message>
        <source>it is under embargo until %1</source>
        <translation>%1까지 엠바고입니다</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>공개 일시는 %1입니다</translation>
    </message>
    <message>
        <source>a time to come, with its time zone, must be given</source>
        <translation>시간대와 함께 앞으로의 일시를 지정하십시오</translation>
    </message>
    <message>
        <source>entry %1 of the log is broken</source>
        <translation>기록의 %1번 항목이 손상되었습니다</translation>
    </message>
    <message>
        <source>%1 has claimed it; it must be released</source>
        <translation>%1이(가) 담당하고 있습니다. 담당을 해제해야 합니다</translation>
    </message>
    <message>
        <source>nobody has claimed it</source>
        <translation>담당자가 없습니다</translation>
    </message>
    <message>
        <source>in the state “%1” nobody can %2</source>
        <translation>“%1” 상태에서는 “%2” 작업을 할 수 없습니다</translation>
    </message>
    <message>
        <source>refused (%1): %2</source>
        <translation>거부됨(%1): %2</translation>
    </message>
    <message>
        <source>%1; what may follow: %2</source>
        <translation>%1. 다음에 할 수 있는 작업: %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>%1 decided on the present text, revision %2</source>
        <translation>%1이(가) 현재 내용(리비전 %2)에 대해 결정했습니다</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>이전 내용</translation>
    </message>
    <message>
        <source>%1 decided on revision %2; the present text is another one</source>
        <translation>%1의 결정은 리비전 %2에 대한 것이며, 현재 내용과 다릅니다</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>a later decision on revision %2 took the place of that of %1</source>
        <translation>리비전 %2에 대한 나중 결정이 %1의 결정을 대체했습니다</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>본인 작성</translation>
    </message>
    <message>
        <source>%1 is an author of revision %2, or of one between it and the approval before</source>
        <translation>%1: 리비전 %2 또는 직전 승인 이후 리비전의 작성자입니다</translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 in this role</source>
        <translation>뉴스룸 방침에 %1이(가) 이 역할로 지정되어 있지 않습니다</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>서명 없음</translation>
    </message>
    <message>
        <source>%1 did not sign, and the newsroom’s policy asks for it</source>
        <translation>%1이(가) 서명하지 않았으나, 뉴스룸 방침은 서명을 요구합니다</translation>
    </message>
    <message>
        <source>key does not count</source>
        <translation>인정되지 않는 키</translation>
    </message>
    <message>
        <source>the key that signed is none of those that the policy names for %1</source>
        <translation>서명에 쓰인 키는 방침이 %1에 대해 지정한 키가 아닙니다</translation>
    </message>
    <message>
        <source>another person’s key</source>
        <translation>다른 사람의 키</translation>
    </message>
    <message>
        <source>the key that signed does not have the address of %1</source>
        <translation>서명에 쓰인 키의 주소가 %1의 것이 아닙니다</translation>
    </message>
    <message>
        <source>expired key</source>
        <translation>만료된 키</translation>
    </message>
    <message>
        <source>the key with which %1 signed has expired</source>
        <translation>%1이(가) 서명에 쓴 키가 만료되었습니다</translation>
    </message>
    <message>
        <source>revoked key</source>
        <translation>폐기된 키</translation>
    </message>
    <message>
        <source>the key with which %1 signed was revoked</source>
        <translation>%1이(가) 서명에 쓴 키가 폐기되었습니다</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>알 수 없는 키</translation>
    </message>
    <message>
        <source>the key with which %1 signed is not in the key ring; import it to verify</source>
        <translation>%1이(가) 서명에 쓴 키가 키 모음에 없습니다. 검증하려면 가져오십시오</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>검증되지 않음</translation>
    </message>
    <message>
        <source>GnuPG could not verify the signature of %1</source>
        <translation>GnuPG가 %1의 서명을 검증하지 못했습니다</translation>
    </message>
    <message>
        <source>of another readout</source>
        <translation>다른 보도자료의 결정</translation>
    </message>
    <message>
        <source>the decision of %1 is about another readout</source>
        <translation>%1의 결정은 다른 보도자료에 대한 것입니다</translation>
    </message>
    <message>
        <source>edited digest</source>
        <translation>변조된 다이제스트</translation>
    </message>
    <message>
        <source>the digest in the decision of %1 is not that of the revision it names</source>
        <translation>%1의 결정에 있는 다이제스트가 해당 리비전의 것과 다릅니다</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>위조</translation>
    </message>
    <message>
        <source>the decision of %1 is not as it was given: it was edited, or put in</source>
        <translation>%1의 결정이 원래대로가 아닙니다. 변조되었거나 나중에 끼워 넣은 것입니다</translation>
    </message>
    <message>
        <source>at least one approval must be asked for</source>
        <translation>적어도 하나의 승인을 요구해야 합니다</translation>
    </message>
    <message>
        <source>an approval’s count is not 1 to %1</source>
        <translation>승인의 수가 1~%1 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>a reviewer has no person</source>
        <translation>검토자의 성명이 없습니다</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a key</source>
        <translation>“%1”: 키의 지문이 아닙니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1행 %2열: %3</translation>
    </message>
    <message>
        <source>its time or its person is missing</source>
        <translation>시각 또는 사람이 없습니다</translation>
    </message>
    <message>
        <source>its revision is missing</source>
        <translation>리비전이 없습니다</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>다이제스트가 64자리 16진수가 아닙니다</translation>
    </message>
    <message>
        <source>review, line %1, column %2: %3</source>
        <translation>검토, %1행 %2열: %3</translation>
    </message>
    <message>
        <source>GnuPG, which makes signatures, is not there</source>
        <translation>서명에 쓰이는 GnuPG가 없습니다</translation>
    </message>
    <message>
        <source>there is no usable secret key of %1; make one with: gpg --quick-gen-key %1</source>
        <translation>사용할 수 있는 %1의 비밀 키가 없습니다. 다음 명령으로 만드십시오: gpg --quick-gen-key %1</translation>
    </message>
    <message>
        <source>GnuPG did not sign: %1</source>
        <translation>GnuPG가 서명하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>수정 요청됨</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>공개 예약됨</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공개됨</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>정정됨</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>take back to draft</source>
        <translation>초안으로 되돌리기</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>release</source>
        <translation>담당 해제</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>request changes</source>
        <translation>수정 요청</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>공개 예약</translation>
    </message>
    <message>
        <source>take off the schedule</source>
        <translation>공개 예약 취소</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>publish without approval</source>
        <translation>승인 없이 공개</translation>
    </message>
    <message>
        <source>publish a correction</source>
        <translation>정정 공개</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>no text of it is out yet</source>
        <translation>아직 공개된 내용이 없습니다</translation>
    </message>
    <message>
        <source>no text of it is out to be corrected</source>
        <translation>정정할 공개된 내용이 없습니다</translation>
    </message>
    <message>
        <source>the correction changes no word of what is out</source>
        <translation>정정으로 공개된 내용이 전혀 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>%1 decided on this part of the text, which is as it was in revision %2</source>
        <translation>%1이(가) 이 부분에 대해 결정했으며, 이 부분은 리비전 %2와(과) 같습니다</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <comment>a state whose approvals are of another text</comment>
        <translation>%1(승인 후 변경됨)</translation>
    </message>
    <message>
        <source>%1, no longer valid</source>
        <comment>a state whose approvals do not hold</comment>
        <translation>%1(더 이상 유효하지 않음)</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1이(가) 이미 있습니다. 다른 이름을 선택하십시오</translation>
    </message>
    <message>
        <source>%1 was changed by someone else; save under another name, or open it again</source>
        <translation>다른 사용자가 %1을(를) 변경했습니다. 다른 이름으로 저장하거나 다시 여십시오</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>%1MiB를 넘습니다</translation>
    </message>
    <message>
        <source>another program is writing in its folder; try again</source>
        <translation>다른 프로그램이 폴더에 쓰고 있습니다. 다시 시도하십시오</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>%1 폴더를 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>another publisher is at work in %1; wait until it has finished</source>
        <translation>%1에서 다른 공개 작업이 진행 중입니다. 끝날 때까지 기다리십시오</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, %2행: %3</translation>
    </message>
    <message>
        <source>a character of the private use area stands here</source>
        <translation>여기에 사용자 정의 영역의 문자가 있습니다</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>“%1”: 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>“%1” closes nothing</source>
        <translation>“%1”: 닫을 것이 없습니다</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>“%1” 태그가 없습니다</translation>
    </message>
    <message>
        <source>there is no variable “%1”</source>
        <translation>“%1” 변수가 없습니다</translation>
    </message>
    <message>
        <source>“%1” would make another page each time</source>
        <translation>“%1”: 쓰면 페이지가 매번 달라집니다</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8</source>
        <translation>%1: 텍스트가 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>%1: there is no template “%2”</source>
        <translation>%1: “%2” 템플릿이 없습니다</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>mend the file, or bring back an older copy</source>
        <translation>파일을 고치거나 이전 사본으로 되돌리십시오</translation>
    </message>
    <message>
        <source>have it approved</source>
        <translation>승인을 받으십시오</translation>
    </message>
    <message>
        <source>it is embargoed until %1</source>
        <translation>%1까지 엠바고입니다</translation>
    </message>
    <message>
        <source>publish again when the embargo has passed</source>
        <translation>엠바고가 풀린 후 다시 공개하십시오</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>공개 일시는 %1입니다</translation>
    </message>
    <message>
        <source>publish again at that time</source>
        <translation>그 일시에 다시 공개하십시오</translation>
    </message>
    <message>
        <source>its time is not one point in time, for a clock change: %1</source>
        <translation>시각 변경(서머타임 등) 때문에 시각이 하나로 정해지지 않습니다: %1</translation>
    </message>
    <message>
        <source>give the time with its offset from UTC, such as +02:00, for a zone</source>
        <translation>시간대 대신 +02:00과 같은 UTC 시차로 시각을 지정하십시오</translation>
    </message>
    <message>
        <source>it has no edition</source>
        <translation>언어판이 없습니다</translation>
    </message>
    <message>
        <source>write its text</source>
        <translation>본문을 쓰십시오</translation>
    </message>
    <message>
        <source>its address is that of another readout: %1</source>
        <translation>주소가 다른 보도자료의 주소와 같습니다: %1</translation>
    </message>
    <message>
        <source>rename the file, or put {id} into the address pattern</source>
        <translation>파일 이름을 바꾸거나 주소 패턴에 {id}을(를) 넣으십시오</translation>
    </message>
    <message>
        <source>the publication was cancelled; the site is as it was</source>
        <translation>공개가 취소되었습니다. 사이트는 그대로입니다</translation>
    </message>
    <message>
        <source>approvals of “%1” missing: %2</source>
        <translation>부족한 “%1” 승인: %2</translation>
    </message>
    <message>
        <source>approvals of “%1” in the role “%2” missing: %3</source>
        <translation>“%2” 역할의 부족한 “%1” 승인: %3</translation>
    </message>
    <message>
        <source>it is not as it was published</source>
        <translation>공개했을 때의 내용과 다릅니다</translation>
    </message>
    <message>
        <source>it was published, and is not there</source>
        <translation>공개되었으나 존재하지 않습니다</translation>
    </message>
    <message>
        <source>it was not published</source>
        <translation>공개된 적이 없습니다</translation>
    </message>
    <message>
        <source>no approval in the newsroom holds for what it shows</source>
        <translation>표시된 내용에 유효한 승인이 뉴스룸에 없습니다</translation>
    </message>
    <message>
        <source>%1 is no site: nothing was published there</source>
        <translation>%1: 사이트가 아닙니다. 아무것도 공개되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 lies outside the newsroom</source>
        <translation>%1: 뉴스룸 밖에 있습니다</translation>
    </message>
    <message>
        <source>the newsroom asks for a signature, it has none</source>
        <translation>뉴스룸은 서명을 요구하지만 서명이 없습니다</translation>
    </message>
    <message>
        <source>its signature is forged, or of another manifest</source>
        <translation>서명이 위조되었거나 다른 매니페스트의 것입니다</translation>
    </message>
    <message>
        <source>the key that signed it is not known here</source>
        <translation>서명에 쓰인 키를 여기서는 알 수 없습니다</translation>
    </message>
    <message>
        <source>the key that signed it has expired</source>
        <translation>서명에 쓰인 키가 만료되었습니다</translation>
    </message>
    <message>
        <source>the key that signed it was revoked</source>
        <translation>서명에 쓰인 키가 폐기되었습니다</translation>
    </message>
    <message>
        <source>another key than the newsroom’s signed it</source>
        <translation>뉴스룸의 키가 아닌 다른 키로 서명되었습니다</translation>
    </message>
    <message>
        <source>GnuPG could not check its signature</source>
        <translation>GnuPG가 서명을 검증하지 못했습니다</translation>
    </message>
    <message>
        <source>it is not approved: %1</source>
        <translation>승인되지 않았습니다: %1</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>what it takes away is no longer there</source>
        <translation>삭제할 내용이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>what it takes away was changed since</source>
        <translation>삭제할 내용이 그 후 변경되었습니다</translation>
    </message>
    <message>
        <source>what it changes is no longer there</source>
        <translation>변경할 내용이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>where it belongs is no longer there</source>
        <translation>들어갈 위치가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>the same words were changed since: %1</source>
        <translation>같은 낱말이 그 후 변경되었습니다: %1</translation>
    </message>
    <message>
        <source>it would break what was done since</source>
        <translation>그 후에 한 작업이 손상됩니다</translation>
    </message>
</context>
<context>
    <name>rapporteur::About</name>
    <message>
        <source>About Rapporteur</source>
        <translation>Rapporteur 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;Editor for official readouts.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;공식 보도자료 편집기.&lt;/p&gt;&lt;p&gt;GNU General Public License 버전 3 이상에 따른 자유 소프트웨어입니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rapporteur::ApprovalModel</name>
    <message>
        <source>and %1 more</source>
        <translation>외 %1건</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>이후 변경: %1</translation>
    </message>
    <message>
        <source>%1 approved version %2, %3</source>
        <translation>%1: 버전 %2 승인(%3)</translation>
    </message>
    <message>
        <source>%1 requested changes of version %2, %3</source>
        <translation>%1: 버전 %2 수정 요청(%3)</translation>
    </message>
    <message>
        <source>Missing approvals: %1</source>
        <translation>부족한 승인: %1</translation>
    </message>
    <message>
        <source>Missing approvals by %1: %2</source>
        <translation>“%1” 역할의 부족한 승인: %2</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>취소선: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::AttachmentFields</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>As printed: “Terms of reference (PDF, 210 KB)”.</source>
        <translation>표시할 그대로 입력. 예: “운영 규정(PDF, 210KB)”.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Choose it, or drop it here. It is copied beside the readout.</source>
        <translation>선택하거나 여기에 끌어 놓으십시오. 보도자료 옆에 복사됩니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Where it lies when it is not beside the readout.</source>
        <translation>보도자료 옆에 있지 않을 때의 위치.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 자료</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부 자료</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>첨부 자료 추가</translation>
    </message>
</context>
<context>
    <name>rapporteur::AuthorPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>성명(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in a readout’s history at each version that you save.</source>
        <translation>저장하는 버전마다 보도자료의 기록에 남습니다.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>전자우편(&amp;E)</translation>
    </message>
    <message>
        <source>Tells you from others of your name, and finds the key that you sign with.</source>
        <translation>동명이인과 구별하고, 서명에 쓸 키를 찾는 데 쓰입니다.</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>역할(&amp;O)</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>대변인</translation>
    </message>
    <message>
        <source>As what you approve, by the words of your newsroom’s review policy.</source>
        <translation>어떤 자격으로 승인하는지. 뉴스룸 검토 방침의 용어로 입력합니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockBar</name>
    <message>
        <source>Adds a block after the one with the cursor</source>
        <translation>커서가 있는 블록 뒤에 블록을 추가합니다</translation>
    </message>
    <message>
        <source>Removes the block with all that stands in it</source>
        <translation>블록을 그 안의 내용과 함께 제거합니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Properties of the block</source>
        <translation>블록의 속성</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockKinds</name>
    <message>
        <source>Heading</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>글머리표</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>각주</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>각주</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>file</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>표의 행</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>표의 칸</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>칸</translation>
    </message>
    <message>
        <source>Wrapped text</source>
        <translation>별도 문서</translation>
    </message>
    <message>
        <source>text</source>
        <translation>문서</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockProperties</name>
    <message>
        <source>Numbering</source>
        <translation>번호 매기기</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>표기 규칙</translation>
    </message>
    <message>
        <source>Heading level</source>
        <translation>소제목 수준</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>발언한 사람</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>사진 편집</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부 자료</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>시작 줄</translation>
    </message>
    <message>
        <source>Begin text:</source>
        <translation>이하 전문:</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>끝 줄</translation>
    </message>
    <message>
        <source>End text</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>문서 날짜</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>앞뒤와 같음</translation>
    </message>
    <message>
        <source>Of the language</source>
        <translation>언어에 따름</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>왼쪽에서 오른쪽</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>오른쪽에서 왼쪽</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>쓰기 방향</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>시작 번호</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>번호 매김</translation>
    </message>
    <message>
        <source>Numbers, not bullets</source>
        <translation>글머리표 대신 번호</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>대체 텍스트</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>제공자</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>열 추가</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>행 제거</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>열 제거</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangeModel</name>
    <message>
        <source>%1 of text</source>
        <translation>본문 %1건</translation>
    </message>
    <message>
        <source>%1 of structure</source>
        <translation>구성 %1건</translation>
    </message>
    <message>
        <source>%1 of facts</source>
        <translation>사실 정보 %1건</translation>
    </message>
    <message>
        <source>%1 of formatting</source>
        <translation>서식 %1건</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>차이점이 없습니다.</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>변경: %1.</translation>
    </message>
    <message>
        <source>Not shown: %1 of nothing but numbering.</source>
        <translation>표시하지 않음: 번호만 바뀐 변경 %1건.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>N and P go to the next and previous change; Return goes to its field.</source>
        <translation>N 키와 P 키를 누르면 다음 및 이전 변경으로, Enter 키를 누르면 해당 입력란으로 이동합니다.</translation>
    </message>
    <message>
        <source>Compared text</source>
        <translation>비교한 내용</translation>
    </message>
    <message>
        <source>Look of the comparison</source>
        <translation>비교 표시 방식</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a change&apos;s number, how many, its words</comment>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>변경 표시</translation>
    </message>
    <message>
        <source>New</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히 표시</translation>
    </message>
</context>
<context>
    <name>rapporteur::Choices</name>
    <message>
        <source>Meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Working meal</source>
        <translation>업무 오찬·만찬</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>전화 통화</translation>
    </message>
    <message>
        <source>Video conference</source>
        <translation>화상회의</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>서명식</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>예방</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Leads the side</source>
        <translation>수석대표</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>대표단원</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>배석자</translation>
    </message>
    <message>
        <source>Given name first (Taro Kono)</source>
        <translation>이름-성 순 (Taro Kono)</translation>
    </message>
    <message>
        <source>Family name first (Kono Taro)</source>
        <translation>성-이름 순 (Kono Taro)</translation>
    </message>
    <message>
        <source>Family name, comma (Lavrov, Sergey)</source>
        <translation>성, 쉼표, 이름 (Lavrov, Sergey)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Official translation</source>
        <translation>공식 번역</translation>
    </message>
    <message>
        <source>Provisional translation</source>
        <translation>잠정 번역</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>언어에 따름</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>왼쪽에서 오른쪽</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>오른쪽에서 왼쪽</translation>
    </message>
    <message>
        <source>Major: the page tells of it</source>
        <translation>중요: 페이지에 표시</translation>
    </message>
    <message>
        <source>Minor: on record, not on the page</source>
        <translation>경미: 기록에만 남기고 페이지에는 표시 안 함</translation>
    </message>
</context>
<context>
    <name>rapporteur::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>서식(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 문서 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>아직 연 문서 없음</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>마지막 변경을 취소합니다</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>취소한 변경을 다시 실행합니다</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>작업 내역(&amp;H)</translation>
    </message>
    <message>
        <source>List the steps, to go back to any of them</source>
        <translation>작업 단계를 나열하여 원하는 단계로 되돌아갑니다</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>선택 영역을 클립보드로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>선택 영역을 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>Copy all for e-mai&amp;l</source>
        <translation>전자우편용으로 모두 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the whole readout as rich text, with its looks</source>
        <translation>보도자료 전체를 서식 있는 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>Copy all as plain te&amp;xt</source>
        <translation>일반 텍스트로 모두 복사(&amp;X)</translation>
    </message>
    <message>
        <source>Copy the whole readout as plain text</source>
        <translation>보도자료 전체를 일반 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the clipboard; many lines become many bullets</source>
        <translation>클립보드 내용을 삽입합니다. 여러 줄은 여러 글머리표 항목이 됩니다</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select all of this field</source>
        <translation>이 입력란의 내용을 모두 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>위로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo up</source>
        <translation>글머리표 항목, 섹션, 참석자 또는 사진을 위로 옮깁니다</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo down</source>
        <translation>글머리표 항목, 섹션, 참석자 또는 사진을 아래로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Look for words in every field</source>
        <translation>모든 입력란에서 낱말을 찾습니다</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>바꾸기(&amp;E)…</translation>
    </message>
    <message>
        <source>Look for words in every field and write others in their place</source>
        <translation>모든 입력란에서 낱말을 찾아 다른 낱말로 바꿉니다</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place where the words are</source>
        <translation>낱말이 있는 다음 위치로 이동합니다</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the place before where the words are</source>
        <translation>낱말이 있는 이전 위치로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a new readout</source>
        <translation>새 보도자료를 작성합니다</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>새 창(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>다른 창을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a readout</source>
        <translation>보도자료를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>텍스트 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a plain text as a new readout</source>
        <translation>일반 텍스트를 새 보도자료로 읽어 들입니다</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved…</source>
        <translation>저장하지 않은 내용 복구(&amp;V)…</translation>
    </message>
    <message>
        <source>Find text that was closed without saving, or lost in a crash</source>
        <translation>저장하지 않고 닫았거나 비정상 종료로 잃은 내용을 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>보도자료를 저장합니다</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the readout in another file</source>
        <translation>보도자료를 다른 파일에 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Give the readout out as web page, PDF and plain text</source>
        <translation>보도자료를 웹 페이지, PDF, 일반 텍스트로 내보냅니다</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the page as the preview shows it</source>
        <translation>미리 보기에 표시된 대로 페이지를 인쇄합니다</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>이 창을 닫습니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>모든 창을 닫습니다</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>굵게(&amp;S)</translation>
    </message>
    <message>
        <source>Make the selected words strong, or plain again</source>
        <translation>선택한 낱말을 굵게 하거나 원래대로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>강조(&amp;E)</translation>
    </message>
    <message>
        <source>Emphasize the selected words, or no longer</source>
        <translation>선택한 낱말을 강조하거나 강조를 해제합니다</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>링크(&amp;L)…</translation>
    </message>
    <message>
        <source>Let the selected words lead to an address</source>
        <translation>선택한 낱말에 링크 주소를 지정합니다</translation>
    </message>
    <message>
        <source>Make it a &amp;heading</source>
        <translation>소제목으로 만들기(&amp;H)</translation>
    </message>
    <message>
        <source>The line becomes the title of a section</source>
        <translation>이 줄을 섹션 제목으로 만듭니다</translation>
    </message>
    <message>
        <source>Make it a &amp;paragraph</source>
        <translation>단락으로 만들기(&amp;P)</translation>
    </message>
    <message>
        <source>The line becomes a paragraph</source>
        <translation>이 줄을 단락으로 만듭니다</translation>
    </message>
    <message>
        <source>Make it a &amp;bullet</source>
        <translation>글머리표 항목으로 만들기(&amp;B)</translation>
    </message>
    <message>
        <source>The line becomes a bullet of a list</source>
        <translation>이 줄을 목록의 글머리표 항목으로 만듭니다</translation>
    </message>
    <message>
        <source>Make it a &amp;note</source>
        <translation>주석으로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>The line becomes a note</source>
        <translation>이 줄을 주석으로 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Command or place…</source>
        <translation>명령 또는 위치(&amp;C)…</translation>
    </message>
    <message>
        <source>Find what to do or where to go by its name</source>
        <translation>할 일이나 이동할 곳을 이름으로 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>배포(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the release</source>
        <translation>배포로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>행사(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>행사로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>참석자(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the participants</source>
        <translation>참석자로 이동합니다</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>사진(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the photos</source>
        <translation>사진으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>리드문(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the lead</source>
        <translation>리드문으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>의제(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>의제로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Notes and links</source>
        <translation>주석 및 링크(&amp;N)</translation>
    </message>
    <message>
        <source>Go to attachments, links, contacts and the end of the page</source>
        <translation>첨부 자료, 링크, 문의처, 페이지 끝으로 이동합니다</translation>
    </message>
    <message>
        <source>Left &amp;over</source>
        <translation>미배치(&amp;O)</translation>
    </message>
    <message>
        <source>Go to what an import could not place</source>
        <translation>가져올 때 배치하지 못한 내용으로 이동합니다</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>다음 문제(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the field of the next problem</source>
        <translation>다음 문제가 있는 입력란으로 이동합니다</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>이전 문제(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the field of the problem before</source>
        <translation>이전 문제가 있는 입력란으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>Rapporteur 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>버전 및 라이선스</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>섹션(&amp;S)</translation>
    </message>
    <message>
        <source>Add a section after this one</source>
        <translation>이 섹션 뒤에 섹션을 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Bullet</source>
        <translation>글머리표 항목(&amp;B)</translation>
    </message>
    <message>
        <source>Add a bullet here</source>
        <translation>여기에 글머리표 항목을 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>단락(&amp;P)</translation>
    </message>
    <message>
        <source>Add a paragraph here</source>
        <translation>여기에 단락을 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Edition in another language…</source>
        <translation>다른 언어판(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a translation of the readout</source>
        <translation>보도자료의 번역을 추가합니다</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>페이지를 더 크게 표시합니다</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>축소(&amp;T)</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>페이지를 더 작게 표시합니다</translation>
    </message>
    <message>
        <source>Full si&amp;ze</source>
        <translation>실제 크기(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the page as large as on paper</source>
        <translation>페이지를 용지와 같은 크기로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>너비에 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Show the page as wide as the preview</source>
        <translation>페이지를 미리 보기 너비에 맞춰 표시합니다</translation>
    </message>
    <message>
        <source>Fit pa&amp;ge</source>
        <translation>페이지에 맞춤(&amp;G)</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>페이지 전체를 표시합니다</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>브라우저에서 열기(&amp;B)</translation>
    </message>
    <message>
        <source>Show the web page in the browser</source>
        <translation>웹 페이지를 브라우저에 표시합니다</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>개요(&amp;U)</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>개요를 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>미리 보기(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the page beside the panes</source>
        <translation>편집 영역 옆의 페이지를 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>문제(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>문제 목록을 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>전체 화면(&amp;S)</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer</source>
        <translation>창을 전체 화면으로 표시하거나 원래대로 되돌립니다</translation>
    </message>
    <message>
        <source>Ne&amp;xt edition</source>
        <translation>다음 언어판(&amp;X)</translation>
    </message>
    <message>
        <source>Show the readout in its next language</source>
        <translation>보도자료를 다음 언어로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>다음 영역(&amp;N)</translation>
    </message>
    <message>
        <source>Outline, pane, preview and round again</source>
        <translation>개요, 편집 영역, 미리 보기를 차례로 순환합니다</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>이전 영역(&amp;V)</translation>
    </message>
    <message>
        <source>The same, the other way round</source>
        <translation>반대 순서로 순환합니다</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>검토(&amp;R)</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>환경 설정…</translation>
    </message>
    <message>
        <source>Language, author, dictionaries, paper and looks</source>
        <translation>언어, 작성자, 사전, 용지, 모양</translation>
    </message>
    <message>
        <source>&amp;Help for this field</source>
        <translation>이 입력란 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>What the manual says of this field</source>
        <translation>이 입력란에 대한 설명서 내용을 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;M)</translation>
    </message>
    <message>
        <source>Read the manual, or search it</source>
        <translation>설명서를 읽거나 검색합니다</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>All commands that have keys</source>
        <translation>키가 지정된 모든 명령</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>이 버전에 이름 지정(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the readout as a version with a name</source>
        <translation>보도자료를 이름 있는 버전으로 저장합니다</translation>
    </message>
    <message>
        <source>List what was saved, to compare and to go back</source>
        <translation>저장된 내용을 나열하여 비교하거나 되돌립니다</translation>
    </message>
    <message>
        <source>Compare with last &amp;saved</source>
        <translation>마지막 저장본과 비교(&amp;S)</translation>
    </message>
    <message>
        <source>Show what changed since it was saved</source>
        <translation>저장 후 변경된 내용을 표시합니다</translation>
    </message>
    <message>
        <source>Compare with last &amp;approved</source>
        <translation>마지막 승인본과 비교(&amp;A)</translation>
    </message>
    <message>
        <source>Show what changed since it was approved</source>
        <translation>승인 후 변경된 내용을 표시합니다</translation>
    </message>
    <message>
        <source>Compare with last &amp;published</source>
        <translation>마지막 공개본과 비교(&amp;P)</translation>
    </message>
    <message>
        <source>Show what changed since it was published</source>
        <translation>공개 후 변경된 내용을 표시합니다</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>파일과 비교(&amp;F)…</translation>
    </message>
    <message>
        <source>Show what this readout changed in another file</source>
        <translation>다른 파일에 비해 이 보도자료에서 변경된 내용을 표시합니다</translation>
    </message>
    <message>
        <source>Compare &amp;two files…</source>
        <translation>두 파일 비교(&amp;T)…</translation>
    </message>
    <message>
        <source>Show what one file changed in another</source>
        <translation>한 파일에 비해 다른 파일에서 변경된 내용을 표시합니다</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>다음 변경(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next change; N does it where nothing is typed</source>
        <translation>다음 변경으로 이동합니다. 입력하는 곳이 아니면 N 키로도 이동합니다</translation>
    </message>
    <message>
        <source>Previo&amp;us change</source>
        <translation>이전 변경(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the change before; P does it where nothing is typed</source>
        <translation>이전 변경으로 이동합니다. 입력하는 곳이 아니면 P 키로도 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Reviewing</source>
        <translation>검토 표시(&amp;R)</translation>
    </message>
    <message>
        <source>Show what changed instead of the panes, or the panes again</source>
        <translation>편집 영역 대신 변경 내용을 표시하거나 편집 영역으로 되돌립니다</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>공개(&amp;B)…</translation>
    </message>
    <message>
        <source>See what of the newsroom is due, and bring it to the website</source>
        <translation>뉴스룸에서 공개할 때가 된 것을 확인하고 웹사이트에 공개합니다</translation>
    </message>
    <message>
        <source>Su&amp;bmit for review</source>
        <translation>검토 제출(&amp;B)</translation>
    </message>
    <message>
        <source>Hand the readout in to be approved</source>
        <translation>승인을 받기 위해 보도자료를 제출합니다</translation>
    </message>
    <message>
        <source>Appro&amp;ve</source>
        <translation>승인(&amp;V)</translation>
    </message>
    <message>
        <source>Show what changed, and approve it; key A</source>
        <translation>변경된 내용을 표시하고 승인합니다. A 키</translation>
    </message>
    <message>
        <source>&amp;Request changes…</source>
        <translation>수정 요청(&amp;R)…</translation>
    </message>
    <message>
        <source>Show what changed, and say what is to be changed; key R</source>
        <translation>변경된 내용을 표시하고 수정할 점을 알립니다. R 키</translation>
    </message>
    <message>
        <source>Approve the &amp;difference…</source>
        <translation>차이점 승인(&amp;D)…</translation>
    </message>
    <message>
        <source>Show only what changed since the last approval, to approve it</source>
        <translation>마지막 승인 후 변경된 내용만 표시하여 승인합니다</translation>
    </message>
    <message>
        <source>Review &amp;queue</source>
        <translation>검토 대기 목록(&amp;Q)</translation>
    </message>
    <message>
        <source>List the newsroom’s readouts that wait for somebody</source>
        <translation>뉴스룸에서 처리를 기다리는 보도자료를 나열합니다</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>버전(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Comment on this…</source>
        <translation>의견 달기(&amp;C)…</translation>
    </message>
    <message>
        <source>Say something about the words that are selected, or the field</source>
        <translation>선택한 낱말이나 입력란에 의견을 답니다</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>의견(&amp;O)</translation>
    </message>
    <message>
        <source>List what was said about the readout, to answer and to settle</source>
        <translation>보도자료에 달린 의견을 나열하여 답하고 해결합니다</translation>
    </message>
    <message>
        <source>Correct the publ&amp;ished text…</source>
        <translation>공개본 정정(&amp;I)…</translation>
    </message>
    <message>
        <source>Correct what is out while the draft goes on; or approve such a correction</source>
        <translation>초안 작업을 계속하면서 공개된 내용을 정정하거나 그러한 정정을 승인합니다</translation>
    </message>
    <message>
        <source>Su&amp;ggest changes</source>
        <translation>변경 제안(&amp;G)</translation>
    </message>
    <message>
        <source>Let what you edit be suggestions, and the text stay as it is; or edit it again</source>
        <translation>편집한 내용을 제안으로 남기고 본문은 그대로 두거나, 다시 본문을 편집합니다</translation>
    </message>
    <message>
        <source>&amp;List of suggestions</source>
        <translation>제안 목록(&amp;L)</translation>
    </message>
    <message>
        <source>List what was suggested, to accept and to reject</source>
        <translation>제안된 내용을 나열하고 수락하거나 거부합니다</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommentModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These words were deleted</source>
        <translation>이 낱말은 삭제되었습니다</translation>
    </message>
    <message>
        <source>Changed since, now “%1”</source>
        <translation>이후 변경되어 현재 “%1”</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>현재 내용에 없음</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>%1: 해결함</translation>
    </message>
    <message>
        <source>Blocks approval</source>
        <translation>승인을 막음</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place and words</comment>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>No open comments. Select words and press Ctrl+Alt+C to say something about them.</source>
        <translation>해결되지 않은 의견이 없습니다. 의견을 달려면 낱말을 선택하고 Ctrl+Alt+C 키를 누르십시오.</translation>
    </message>
    <message>
        <source>Return goes to the words that the comment is about.</source>
        <translation>Enter 키를 누르면 의견이 달린 낱말로 이동합니다.</translation>
    </message>
    <message>
        <source>Saves it for everybody who opens the readout (Ctrl+Return)</source>
        <translation>보도자료를 여는 모든 사람이 볼 수 있도록 저장합니다(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>답변을 저장했습니다.</translation>
    </message>
    <message>
        <source>The comment is saved; comments that block approval: %1.</source>
        <translation>의견을 저장했습니다. 승인을 막는 의견: %1.</translation>
    </message>
    <message>
        <source>The comment is saved.</source>
        <translation>의견을 저장했습니다.</translation>
    </message>
    <message>
        <source>The comment is done; open ones: %1.</source>
        <translation>의견을 해결됨으로 표시했습니다. 해결되지 않은 의견: %1.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>의견을 다시 열었습니다.</translation>
    </message>
    <message>
        <source>Show those that are done</source>
        <translation>해결된 의견도 표시</translation>
    </message>
    <message>
        <source>Blocks approval until it is done</source>
        <translation>해결될 때까지 승인을 막음</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>여기로 이동</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>해결됨으로 표시</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>새 의견</translation>
    </message>
    <message>
        <source>New comment on “%1”</source>
        <translation>“%1”에 대한 새 의견</translation>
    </message>
    <message>
        <source>Answer to the comment that is selected</source>
        <translation>선택한 의견에 대한 답변</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>의견 저장</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>답변 저장</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareLines</name>
    <message>
        <source>Photo: %1</source>
        <translation>사진: %1</translation>
    </message>
    <message>
        <source>[other look]</source>
        <translation>[서식 변경]</translation>
    </message>
    <message>
        <source>Changed, but not printed</source>
        <translation>변경됨(인쇄되지 않음)</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareSource</name>
    <message>
        <source>The text of now</source>
        <translation>현재 내용</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>마지막 저장본</translation>
    </message>
    <message>
        <source>Last approved (version %1)</source>
        <translation>마지막 승인본(버전 %1)</translation>
    </message>
    <message>
        <source>Last published (version %1)</source>
        <translation>마지막 공개본(버전 %1)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>This readout was never saved.</source>
        <translation>이 보도자료는 저장된 적이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of this readout was approved yet.</source>
        <translation>이 보도자료에는 아직 승인된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This readout was not published yet.</source>
        <translation>이 보도자료는 아직 공개되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareView</name>
    <message>
        <source>As web page, PDF or plain text, with the changes marked and listed</source>
        <translation>변경 사항을 표시하고 나열하여 웹 페이지, PDF, 일반 텍스트로 저장합니다</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>파일과 비교</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>보도자료 (*.readout)</translation>
    </message>
    <message>
        <source>Save comparison…</source>
        <translation>비교 결과 저장…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>변경 전:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>변경 후:</translation>
    </message>
</context>
<context>
    <name>rapporteur::CorrectionFields</name>
    <message>
        <source>Corrected on</source>
        <translation>정정일</translation>
    </message>
    <message>
        <source>Public note</source>
        <translation>공개 설명</translation>
    </message>
    <message>
        <source>What was wrong, and what it reads now.</source>
        <translation>틀린 내용과 바로잡은 내용.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Add correction</source>
        <translation>정정 추가</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>철회일</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>철회 사유</translation>
    </message>
    <message>
        <source>The page stays, with this notice above it.</source>
        <translation>페이지는 남고 그 위에 이 공지가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be read.</source>
        <translation>%1 사전을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The dictionary %1 is written in an unknown encoding, %2.</source>
        <translation>%1 사전의 인코딩 %2을(를) 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::DifferenceDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>two texts that are compared</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Approve this difference</source>
        <translation>이 차이점 승인(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rapporteur::DiskBar</name>
    <message>
        <source>%1 was changed by another hand, and you have changes of your own.</source>
        <translation>%1이(가) 외부에서 변경되었으며, 이 창에도 변경한 내용이 있습니다.</translation>
    </message>
    <message>
        <source>%1 was changed by another hand.</source>
        <translation>%1이(가) 외부에서 변경되었습니다.</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>내 버전</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1이(가) 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>이 창</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 유지</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>차이점 보기</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>다른 곳에 저장…</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dock</name>
    <message>
        <source>Window of its own: %1</source>
        <comment>a panel by its name</comment>
        <translation>별도의 창: %1</translation>
    </message>
    <message>
        <source>Take the panel out of the window, or back into it</source>
        <translation>패널을 창에서 분리하거나 다시 창에 넣습니다</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <comment>a panel by its name</comment>
        <translation>닫기: %1</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>패널을 닫습니다(Esc)</translation>
    </message>
</context>
<context>
    <name>rapporteur::DueBar</name>
    <message>
        <source>“%1” was due and is not published yet.</source>
        <translation>“%1”: 공개 일시가 지났으나 아직 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>Readouts that were due and are not published yet: %1</source>
        <translation>공개 일시가 지났으나 아직 공개되지 않은 보도자료: %1</translation>
    </message>
    <message>
        <source>Show what goes out…</source>
        <translation>공개될 내용 보기…</translation>
    </message>
</context>
<context>
    <name>rapporteur::DurationFields</name>
    <message>
        <source> h</source>
        <translation> 시간</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 분</translation>
    </message>
    <message>
        <source>Approximately</source>
        <translation>약</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>and minutes</source>
        <translation>및 분</translation>
    </message>
    <message>
        <source>The duration covers</source>
        <translation>소요 시간의 대상</translation>
    </message>
    <message>
        <source>“the meeting and working lunch”; empty for the whole event.</source>
        <translation>“회담 및 업무 오찬” 등. 행사 전체이면 비워 두십시오.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditCommands</name>
    <message>
        <source>Add section</source>
        <translation>섹션 추가</translation>
    </message>
    <message>
        <source>Add bullet</source>
        <translation>글머리표 항목 추가</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>단락 추가</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Address the selected words lead to (empty: none):</source>
        <translation>선택한 낱말의 링크 주소(비워 두면 없음):</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionBar</name>
    <message>
        <source>Language not stated</source>
        <translation>언어 미지정</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, kind of edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove this edition</source>
        <translation>이 언어판 제거</translation>
    </message>
    <message>
        <source>Edition:</source>
        <translation>언어판:</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionDialog</name>
    <message>
        <source>&amp;Begin with the text shown, to translate it in place</source>
        <translation>표시된 본문을 복사해 그 자리에서 번역하기(&amp;B)</translation>
    </message>
    <message>
        <source>Edition in another language</source>
        <translation>다른 언어판</translation>
    </message>
    <message>
        <source>&amp;Add edition</source>
        <translation>언어판 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>종류(&amp;K):</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>언어판 추가</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionFields</name>
    <message>
        <source>Edit “%1”</source>
        <translation>“%1” 편집</translation>
    </message>
    <message>
        <source>Heading of the attachments</source>
        <translation>첨부 제목</translation>
    </message>
    <message>
        <source>“Attachments”, or none.</source>
        <translation>“첨부” 등. 없으면 비워 둡니다.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>끝 표시</translation>
    </message>
    <message>
        <source>“###” or “끝.”, where the house has one.</source>
        <translation>“###”이나 “끝.” 등, 기관에서 쓰는 경우.</translation>
    </message>
    <message>
        <source>“Updated” line</source>
        <translation>“수정” 줄</translation>
    </message>
    <message>
        <source>“Last updated on 3 June 2026”, where the house prints one.</source>
        <translation>“2026년 6월 3일 최종 수정” 등, 기관에서 인쇄하는 경우.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>What the release is filed under: “Japan-Russia Relations”.</source>
        <translation>보도자료를 분류하는 곳: “한러 관계” 등.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>배포 부서</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>발신지</translation>
    </message>
    <message>
        <source>The place at the start of the text: “Jeddah, Saudi Arabia”.</source>
        <translation>본문 첫머리의 장소: “사우디아라비아 제다” 등.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>For menus and running heads, if the title is long.</source>
        <translation>제목이 길 때 메뉴와 면주에 씁니다.</translation>
    </message>
    <message>
        <source>Embargo line</source>
        <translation>엠바고 줄</translation>
    </message>
    <message>
        <source>The embargo as printed: “Not for publication before 18:00 GMT”.</source>
        <translation>인쇄되는 엠바고: “GMT 18시 이전 보도 금지” 등.</translation>
    </message>
    <message>
        <source>Release line</source>
        <translation>배포 문구</translation>
    </message>
    <message>
        <source>Only if it should read otherwise than the house style words the date.</source>
        <translation>표기 규칙의 날짜와 다르게 써야 할 때만.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>“The below is attributable to Spokesperson Ned Price:”</source>
        <translation>“아래는 네드 프라이스 대변인의 발언입니다:” 등.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>안내문</translation>
    </message>
    <message>
        <source>Printed above the title: “(Provisional translation)”.</source>
        <translation>제목 위에 인쇄: “(잠정 번역)” 등.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventsPane</name>
    <message>
        <source>Event without a name</source>
        <translation>이름 없는 행사</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Edit ordinal</source>
        <translation>회차 편집</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>자국 시각: %1</translation>
    </message>
    <message>
        <source>Change kind of event</source>
        <translation>행사 종류 변경</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>The ordinal is 8 for “their eighth meeting”.</source>
        <translation>“제8차 회담”이면 회차는 8입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Edit name of event</source>
        <translation>행사 이름 편집</translation>
    </message>
    <message>
        <source>As the text calls it: “Japan-Russia Foreign Ministers’ Meeting”.</source>
        <translation>본문에서 부르는 이름. 예: “일·러 외교장관회담”.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>장소 편집</translation>
    </message>
    <message>
        <source>Edit start</source>
        <translation>시작 일시 편집</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>시작 일시</translation>
    </message>
    <message>
        <source>Edit end</source>
        <translation>종료 일시 편집</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>종료 일시</translation>
    </message>
    <message>
        <source>Edit time zone at home</source>
        <translation>자국 시간대 편집</translation>
    </message>
    <message>
        <source>Time zone at home</source>
        <translation>자국 시간대</translation>
    </message>
    <message>
        <source>If the text also tells the time there: Asia/Tokyo.</source>
        <translation>본문에 자국 시각도 적을 때. 예: Asia/Tokyo.</translation>
    </message>
    <message>
        <source>Edit duration</source>
        <translation>소요 시간 편집</translation>
    </message>
    <message>
        <source>Sides that took part</source>
        <translation>참가한 대표단</translation>
    </message>
    <message>
        <source>All of them, unless you take one out.</source>
        <translation>제외하지 않으면 모두 포함됩니다.</translation>
    </message>
    <message>
        <source>What took place, and for how long. A release may report several.</source>
        <translation>어떤 행사가 얼마 동안 있었는지. 보도자료 하나에 여러 행사를 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>No event yet. Add the meeting, call or visit that the release reports.</source>
        <translation>아직 행사가 없습니다. 보도자료에서 알릴 회담, 통화, 방문 등을 추가하십시오.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>행사 추가</translation>
    </message>
    <message>
        <source>New event: nothing filled in yet</source>
        <translation>새 행사: 아직 아무것도 입력되지 않음</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>내보낼 폴더</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>형식:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>폴더(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Paper of the PDF:</source>
        <translation>PDF 용지(&amp;P):</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>%1 폴더를 만들 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>&amp;Last line of plain text says which revision it is</source>
        <translation>일반 텍스트의 마지막 줄에 리비전 표시(&amp;L)</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileCommands</name>
    <message>
        <source>Unsaved text is not safe from a crash: %1</source>
        <translation>저장하지 않은 내용이 비정상 종료 시 사라질 수 있습니다: %1</translation>
    </message>
    <message>
        <source>Waiting in “Left over”, from the imported text: %1.</source>
        <translation>가져온 텍스트 중 “미배치”에 남아 있는 내용: %1.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>다른 곳에 저장…</translation>
    </message>
    <message>
        <source>Save readout as</source>
        <translation>다른 이름으로 보도자료 저장</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>보도자료 (*.readout)</translation>
    </message>
    <message>
        <source>Every word found its place.</source>
        <translation>모든 내용이 배치되었습니다.</translation>
    </message>
    <message>
        <source>Waiting in “Left over”: %1.</source>
        <translation>“미배치”에 남아 있는 내용: %1.</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>%1을(를) 가져왔습니다. %2</translation>
    </message>
    <message>
        <source>Exported to %1: %2</source>
        <translation>%1에 내보냈습니다: %2</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>변경 내용을 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Save the changes to this readout?</source>
        <translation>이 보도자료의 변경 내용을 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>“%1”의 변경 내용을 저장하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>What is not saved can be found for %n days under File &gt; Recover unsaved.</source>
        <translation>
            <numerusform>저장하지 않은 내용은 %n일 동안 파일 &gt; 저장하지 않은 내용 복구에서 찾을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it all the same?</source>
        <translation>그래도 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>그래도 저장</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>상대방 버전 불러오기</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileField</name>
    <message>
        <source>Choose file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>아직 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::Find</name>
    <message>
        <source>This is no regular expression: %1 (at character %2).</source>
        <translation>올바른 정규식이 아닙니다: %1(%2번째 문자).</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindPanel</name>
    <message>
        <source>Results</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Return goes to the place.</source>
        <translation>Enter 키를 누르면 해당 위치로 이동합니다.</translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first group caught</source>
        <translation>정규식에서 \1은 첫 번째 그룹과 일치한 내용을 나타냅니다</translation>
    </message>
    <message>
        <source>Looks into every field, not only those that are shown.</source>
        <translation>표시된 입력란뿐 아니라 모든 입력란에서 찾습니다.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 내용 없음</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>찾음: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>바꿈: %1</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>온전한 낱말만</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>찾기:</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>바꿀 내용:</translation>
    </message>
</context>
<context>
    <name>rapporteur::FlowEditor</name>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>수준 내리기</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>수준 올리기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>종류 변경</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>앞뒤와 같음</translation>
    </message>
    <message>
        <source>Language of the selection</source>
        <translation>선택 영역의 언어</translation>
    </message>
    <message>
        <source>The selected words are in:</source>
        <translation>선택한 낱말의 언어:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the selection…</source>
        <translation>선택 영역의 언어(&amp;G)…</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>행 추가</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>강조(&amp;E)</translation>
    </message>
    <message>
        <source>St&amp;rong</source>
        <translation>굵게(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rapporteur::FoldBox</name>
    <message>
        <source>Unfolded</source>
        <translation>펼쳐짐</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>접힘</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n filled in)</source>
        <translation>
            <numerusform>%1 (%n개 입력됨)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Handout</name>
    <message>
        <source>The page could not be written to %1: %2</source>
        <translation>페이지를 %1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1.</source>
        <translation>브라우저를 시작할 수 없습니다. 페이지 위치: %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>%1 파일에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>%1 프린터가 응답하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Handouts</name>
    <message>
        <source>The readout was copied with its looks.</source>
        <translation>보도자료를 서식과 함께 복사했습니다.</translation>
    </message>
    <message>
        <source>The readout was copied as plain text.</source>
        <translation>보도자료를 일반 텍스트로 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryModel</name>
    <message>
        <source>As it was opened</source>
        <translation>열었을 때의 상태</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a step that was undone</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, 취소됨</translation>
    </message>
    <message>
        <source>Undone; choose it to make it again</source>
        <translation>취소됨. 선택하면 다시 실행합니다</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>The steps since the readout was opened; Return goes there.</source>
        <translation>보도자료를 연 이후의 작업 단계. Enter 키를 누르면 해당 단계로 이동합니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixCommand</name>
    <message>
        <source>Take in the correction</source>
        <translation>정정 반영</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1; somebody else must approve it.</source>
        <translation>정정을 버전 %1(으)로 제출했습니다. 다른 사람이 승인해야 합니다.</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1 and waits for its approval; the draft is as it was.</source>
        <translation>정정을 버전 %1(으)로 제출했으며 승인을 기다리고 있습니다. 초안은 그대로입니다.</translation>
    </message>
    <message>
        <source>&amp;Take it into the draft, too</source>
        <translation>초안에도 반영(&amp;T)</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>공개본 정정</translation>
    </message>
    <message>
        <source>The published text</source>
        <translation>공개본</translation>
    </message>
    <message>
        <source>Correction: version %1</source>
        <translation>정정: 버전 %1</translation>
    </message>
    <message>
        <source>You approved the correction, version %1; it goes out when the newsroom is published next.</source>
        <translation>정정(버전 %1)을 승인했습니다. 다음에 뉴스룸을 공개할 때 함께 공개됩니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixDialog</name>
    <message>
        <source>&amp;Minor: keep the note on record, and off the page</source>
        <translation>경미: 설명을 기록에만 남기고 페이지에는 표시하지 않음(&amp;M)</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>공개본 정정</translation>
    </message>
    <message>
        <source>Version %1 is out. The correction goes to approval on its own; a later draft stays as it is.</source>
        <translation>버전 %1이(가) 공개되어 있습니다. 정정은 별도로 승인 절차를 거치며, 이후의 초안은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>낱말이 있는 곳</translation>
    </message>
    <message>
        <source>&amp;Words that are wrong:</source>
        <translation>잘못된 낱말(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Shall read:</source>
        <translation>바로잡을 내용(&amp;S):</translation>
    </message>
    <message>
        <source>Public &amp;note:</source>
        <translation>공개 설명(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>제출(&amp;H)</translation>
    </message>
    <message>
        <source>As they stand in the text that is out.</source>
        <translation>공개된 내용에 있는 그대로 입력하십시오.</translation>
    </message>
    <message>
        <source>They stand nowhere in it.</source>
        <translation>공개된 내용에 없습니다.</translation>
    </message>
    <message>
        <source>Places: %1. The first: %2</source>
        <translation>위치: %1곳. 첫 번째: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::InterfacePage</name>
    <message>
        <source>As the desktop: %1</source>
        <translation>데스크톱 설정에 따름: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Of menus and messages. Readouts keep their own languages.</source>
        <translation>메뉴와 메시지의 언어. 보도자료의 언어는 그대로입니다.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>모양(&amp;P)</translation>
    </message>
    <message>
        <source>The page preview is always as on paper.</source>
        <translation>페이지 미리 보기는 항상 용지와 같게 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>글자 크기(&amp;T)</translation>
    </message>
    <message>
        <source>Of all that is written and read in the window, against the desktop’s.</source>
        <translation>창 안의 모든 글자 크기. 데스크톱의 글자 크기 대비.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Journal</name>
    <message>
        <source>The unsaved readout</source>
        <translation>저장하지 않은 보도자료</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeadSuggestion</name>
    <message>
        <source>⚠ The facts have changed since this sentence was taken over. They now say:</source>
        <translation>⚠ 이 문장을 가져온 후 사실관계가 변경되었습니다. 현재 내용:</translation>
    </message>
    <message>
        <source>From the event and the participants:</source>
        <translation>행사와 참석자를 바탕으로 한 문안:</translation>
    </message>
    <message>
        <source>Use suggested sentence</source>
        <translation>제안된 문장 사용</translation>
    </message>
    <message>
        <source>Use this sentence</source>
        <translation>이 문장 사용</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeftOverPane</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Copy it to where it belongs, then remove it here. It is never exported.</source>
        <translation>알맞은 곳에 복사한 후 여기에서 제거하십시오. 내보내기에는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>What an import could not place. Nothing of a text is dropped: it waits here for you.</source>
        <translation>가져올 때 배치하지 못한 내용입니다. 버려지는 내용 없이 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>미배치 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ListPane</name>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
</context>
<context>
    <name>rapporteur::LockBar</name>
    <message>
        <source>Somebody</source>
        <translation>다른 사용자</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has had this readout open since %2. You can read it.</source>
        <translation>%1이(가) %2부터 이 보도자료를 열어 두고 있습니다. 읽을 수만 있습니다.</translation>
    </message>
    <message>
        <source>%1 has this readout open. You can read it.</source>
        <translation>%1이(가) 이 보도자료를 열어 두고 있습니다. 읽을 수만 있습니다.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>%1 took this readout over at %2. Your text is still here.</source>
        <translation>%1이(가) %2에 이 보도자료를 넘겨받았습니다. 입력한 내용은 여기에 남아 있습니다.</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>내 버전</translation>
    </message>
    <message>
        <source>Nobody else has this readout open any more.</source>
        <translation>이 보도자료를 열어 둔 다른 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>사본으로 작업</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>넘겨받기</translation>
    </message>
    <message>
        <source>Go on with a copy</source>
        <translation>사본으로 계속</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>되찾기</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>편집하기</translation>
    </message>
</context>
<context>
    <name>rapporteur::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>The parts of the readout; Return goes there.</source>
        <translation>보도자료의 구성 요소. Enter 키를 누르면 해당 부분으로 이동합니다.</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>새 보도자료</translation>
    </message>
</context>
<context>
    <name>rapporteur::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 페이지</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>이 낱말이 있는 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>설명서 검색</translation>
    </message>
    <message>
        <source>Words to find in the manual</source>
        <translation>설명서에서 찾을 낱말</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>첫 페이지</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>rapporteur::MatchModel</name>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 내용</translation>
    </message>
</context>
<context>
    <name>rapporteur::MediaFiles</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Save the readout first: its files lie beside it.</source>
        <translation>먼저 보도자료를 저장하십시오. 파일은 보도자료 옆에 놓입니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>rapporteur::MyWordsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>낱말(&amp;D)</translation>
    </message>
    <message>
        <source>One a line. They count as spelt right in every readout.</source>
        <translation>한 줄에 하나씩. 모든 보도자료에서 맞춤법에 맞는 것으로 처리됩니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NameForm</name>
    <message>
        <source>Name order</source>
        <translation>성명 순서</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>중간 이름</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>접미사</translation>
    </message>
    <message>
        <source>Language and script</source>
        <translation>언어 및 문자</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>A name whose parts are not known stands whole in “Family name”.</source>
        <translation>성과 이름을 구분할 수 없는 성명은 전체를 “성”에 입력합니다.</translation>
    </message>
    <message>
        <source>Printed as: %1</source>
        <translation>표시: %1</translation>
    </message>
    <message>
        <source>Of the name above, where it is not the text’s: ja-Latn.</source>
        <translation>위 성명의 언어가 본문과 다를 때. 예: ja-Latn.</translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation>다른 문자 표기</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>성명 표기</translation>
    </message>
    <message>
        <source>Add form of the name</source>
        <translation>성명 표기 추가</translation>
    </message>
</context>
<context>
    <name>rapporteur::NextSentence</name>
    <message>
        <source>approvals: %1</source>
        <translation>승인 %1건</translation>
    </message>
    <message>
        <source>approvals by %1: %2</source>
        <translation>“%1” 역할의 승인 %2건</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The text has changed since it was submitted: submit it again.</source>
        <translation>제출 후 내용이 변경되었습니다. 다시 제출하십시오.</translation>
    </message>
    <message>
        <source>Somebody else must approve it. Missing %1.</source>
        <translation>다른 사람이 승인해야 합니다. 부족: %1.</translation>
    </message>
    <message>
        <source>%1 has claimed it. Missing %2.</source>
        <translation>%1이(가) 담당하고 있습니다. 부족: %2.</translation>
    </message>
    <message>
        <source>Approve it, or request changes. Missing %1.</source>
        <translation>승인하거나 수정을 요청하십시오. 부족: %1.</translation>
    </message>
    <message>
        <source>The text has changed since it was approved: submit it again, or have the difference approved.</source>
        <translation>승인 후 내용이 변경되었습니다. 다시 제출하거나 차이점을 승인받으십시오.</translation>
    </message>
    <message>
        <source>Submit it for review when it is ready.</source>
        <translation>완성되면 검토를 위해 제출하십시오.</translation>
    </message>
    <message>
        <source>Change what was asked for, and submit it again.</source>
        <translation>요청받은 내용을 수정하여 다시 제출하십시오.</translation>
    </message>
    <message>
        <source>It may be scheduled or published.</source>
        <translation>공개를 예약하거나 공개할 수 있습니다.</translation>
    </message>
    <message>
        <source>It goes out at its time.</source>
        <translation>예약된 일시에 공개됩니다.</translation>
    </message>
    <message>
        <source>It was withdrawn; a new text must be submitted.</source>
        <translation>철회되었습니다. 새 내용을 제출해야 합니다.</translation>
    </message>
    <message>
        <source>It went out without approval: another person must approve it.</source>
        <translation>승인 없이 공개되었습니다. 다른 사람이 승인해야 합니다.</translation>
    </message>
    <message>
        <source>It is out; another text of it goes out as a correction.</source>
        <translation>공개되었습니다. 다른 내용은 정정으로 공개됩니다.</translation>
    </message>
    <message>
        <source>Its approvals no longer hold: it must be approved again. Missing %1.</source>
        <translation>승인이 더 이상 유효하지 않습니다. 다시 승인해야 합니다. 부족: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NotesPane</name>
    <message>
        <source>Its address</source>
        <translation>링크 주소</translation>
    </message>
    <message>
        <source>Heading of the links</source>
        <translation>링크 소제목</translation>
    </message>
    <message>
        <source>“Related links”, or none.</source>
        <translation>“관련 링크” 등. 없어도 됩니다.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>링크 추가</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>표시 텍스트</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>“Press office”</source>
        <translation>“공보담당관실”</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Telephone, e-mail, hours: as printed, one a line.</source>
        <translation>전화, 전자우편, 근무 시간. 표시할 그대로 한 줄에 하나씩.</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>관련 링크</translation>
    </message>
    <message>
        <source>Group of links</source>
        <translation>링크 그룹</translation>
    </message>
    <message>
        <source>Add group of links</source>
        <translation>링크 그룹 추가</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>문의처 추가</translation>
    </message>
    <message>
        <source>What stands below the text, and where it leads.</source>
        <translation>본문 아래에 오는 내용과 링크 대상.</translation>
    </message>
    <message>
        <source>Back link</source>
        <translation>돌아가기 링크</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>서명란</translation>
    </message>
    <message>
        <source>As printed, one line below the other.</source>
        <translation>표시할 그대로 한 줄씩.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Outline</name>
    <message>
        <source>Side without a name</source>
        <translation>이름 없는 대표단</translation>
    </message>
    <message>
        <source>Participant without a name</source>
        <translation>성명 없는 참석자</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>설명 없는 사진</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>제목 없는 섹션</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineModel</name>
    <message>
        <source>%1 (hint)</source>
        <translation>%1 (힌트)</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <translation>%1 (경고)</translation>
    </message>
    <message>
        <source>%1 (error)</source>
        <translation>%1 (오류)</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineView</name>
    <message>
        <source>Add &amp;section</source>
        <translation>섹션 추가(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;paragraph</source>
        <translation>단락 추가(&amp;P)</translation>
    </message>
    <message>
        <source>Add &amp;bullet</source>
        <translation>글머리표 항목 추가(&amp;B)</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>섹션 제거</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>섹션 이동</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>여기로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>위로 이동(&amp;U)	Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>아래로 이동(&amp;D)	Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>제거(&amp;R)	Del</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageTools</name>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Full size (100 %)</source>
        <translation>실제 크기(100%)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>페이지에 맞춤</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>페이지에서 찾기</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>페이지 번호</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>페이지 </translation>
    </message>
    <message>
        <source>Words to find in the page</source>
        <translation>페이지에서 찾을 낱말</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>찾을 낱말</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit here</source>
        <translation>여기 편집(&amp;E)</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>페이지 미리 보기</translation>
    </message>
    <message>
        <source>The page as it will be given out. Return goes to the field where the selection is.</source>
        <translation>공개될 페이지입니다. Enter 키를 누르면 선택한 부분의 입력란으로 이동합니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Palette</name>
    <message>
        <source>Commands and places</source>
        <translation>명령 및 위치</translation>
    </message>
    <message>
        <source>Type a part of a command’s or a place’s name</source>
        <translation>명령 또는 위치 이름의 일부를 입력하십시오</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>명령 또는 위치</translation>
    </message>
    <message>
        <source>Commands and places that fit</source>
        <translation>일치하는 명령 및 위치</translation>
    </message>
</context>
<context>
    <name>rapporteur::PaletteEntries</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panels</name>
    <message>
        <source>Problems and search</source>
        <translation>문제 및 검색</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>찾기 및 바꾸기</translation>
    </message>
    <message>
        <source>Close the area</source>
        <translation>영역 닫기</translation>
    </message>
    <message>
        <source>Close the area (Esc)</source>
        <translation>영역 닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panes</name>
    <message>
        <source>Release</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>리드문</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>Notes and links</source>
        <translation>주석 및 링크</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>미배치</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipantsPane</name>
    <message>
        <source>Participant without a name</source>
        <translation>성명 없는 참석자</translation>
    </message>
    <message>
        <source>Side without a name</source>
        <translation>이름 없는 대표단</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>목록 붙여넣기</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>대표단 이름</translation>
    </message>
    <message>
        <source>The delegation: “Japan”, “The Russian side”.</source>
        <translation>대표단. 예: “일본”, “러시아 측”.</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>목록순</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Held on the day: “Minister for Foreign Affairs of Japan”.</source>
        <translation>당시 직책. 예: “일본 외무대신”.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>역할 변경</translation>
    </message>
    <message>
        <source>Later called</source>
        <translation>이후 호칭</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>“Minister Kono”, after the first mention.</source>
        <translation>첫 언급 이후의 호칭. 예: “고노 대신”.</translation>
    </message>
    <message>
        <source>Name in other scripts, precedence</source>
        <translation>다른 문자 표기, 의전 서열</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>의전 서열</translation>
    </message>
    <message>
        <source>1 comes first, where it differs from the list’s order.</source>
        <translation>1이 가장 높습니다. 목록 순서와 다를 때 입력합니다.</translation>
    </message>
    <message>
        <source>Who met, side by side, in order of precedence.</source>
        <translation>만난 사람을 대표단별로, 의전 서열순으로.</translation>
    </message>
    <message>
        <source>Nobody yet. Add a side, then those who sat on it.</source>
        <translation>아직 아무도 없습니다. 대표단을 추가한 다음 그 참석자를 추가하십시오.</translation>
    </message>
    <message>
        <source>Add side</source>
        <translation>대표단 추가</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>참석자 추가</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>목록 붙여넣기…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PeopleDialog</name>
    <message>
        <source>Paste a list of participants</source>
        <translation>참석자 목록 붙여넣기</translation>
    </message>
    <message>
        <source>One &amp;person a line: “Mr. Taro Kono, Minister for Foreign Affairs of Japan”. A line that ends in a colon names the side of those below it.</source>
        <translation>한 줄에 한 명(&amp;P). 예: “Mr. Taro Kono, Minister for Foreign Affairs of Japan”. 쌍점으로 끝나는 줄은 그 아래 참석자들의 대표단 이름이 됩니다.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>인식 결과</translation>
    </message>
    <message>
        <source>&amp;Add participants</source>
        <translation>참석자 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Read as:</source>
        <translation>인식 결과:</translation>
    </message>
</context>
<context>
    <name>rapporteur::Photos</name>
    <message>
        <source>%1 could not be made smaller: %2</source>
        <translation>%1을(를) 줄일 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG, a PNG nor a WebP picture; choose another file.</source>
        <translation>%1: JPEG, PNG, WebP 그림이 아닙니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture; choose another file.</source>
        <translation>%1을(를) 그림으로 읽을 수 없습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; choose a photo with at most %4 million.</source>
        <translation>%1의 크기는 %2 × %3픽셀입니다. %4백만 픽셀 이하의 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2</source>
        <translation>%1을(를) 그림으로 읽을 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotosPane</name>
    <message>
        <source>Photo without a caption</source>
        <translation>설명 없는 사진</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Choose it, drop it here or paste it. It is copied into the folder beside the readout, so that both travel together.</source>
        <translation>선택하거나 여기에 끌어 놓거나 붙여넣으십시오. 보도자료 옆의 폴더에 복사되어 함께 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>Printed below the picture.</source>
        <translation>그림 아래에 표시됩니다.</translation>
    </message>
    <message>
        <source>Edit alternative text</source>
        <translation>대체 텍스트 편집</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>대체 텍스트</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it.</source>
        <translation>그림을 볼 수 없는 사람을 위한 그림 내용 설명.</translation>
    </message>
    <message>
        <source>Edit credit</source>
        <translation>제공자 편집</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>제공자</translation>
    </message>
    <message>
        <source>“Photo: Ministry press office”</source>
        <translation>“사진 제공: 외교부”</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>In the order in which they are shown.</source>
        <translation>표시되는 순서.</translation>
    </message>
    <message>
        <source>No photo yet. A caption may be written before its picture arrives.</source>
        <translation>아직 사진이 없습니다. 그림이 도착하기 전에 사진 설명을 써 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>사진 추가</translation>
    </message>
</context>
<context>
    <name>rapporteur::PictureField</name>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1을(를) 그림으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>그림 선택…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>그림 붙여넣기</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>그림 선택</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>그림 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>클립보드에 그림이 없습니다.</translation>
    </message>
    <message>
        <source>No file yet; only the caption is printed.</source>
        <translation>아직 파일이 없습니다. 사진 설명만 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceBox</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>폴더 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>뉴스룸</translation>
    </message>
    <message>
        <source>Another newsroom</source>
        <translation>다른 뉴스룸</translation>
    </message>
    <message>
        <source>Newsroom:</source>
        <translation>뉴스룸:</translation>
    </message>
    <message>
        <source>&amp;Site folder:</source>
        <translation>사이트 폴더(&amp;S):</translation>
    </message>
    <message>
        <source>Folder of the newsroom</source>
        <translation>뉴스룸 폴더</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceNames</name>
    <message>
        <source>middle names</source>
        <translation>중간 이름</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>대체 텍스트</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>첨부 자료</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>back link</source>
        <translation>돌아가기 링크</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>끝 줄</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>제공자</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>발신지</translation>
    </message>
    <message>
        <source>quotation above the text</source>
        <translation>본문 위 인용문</translation>
    </message>
    <message>
        <source>embargo line</source>
        <translation>엠바고 문구</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>끝 표시</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>name</source>
        <translation>성명·명칭</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>안내문</translation>
    </message>
    <message>
        <source>office</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>opening line</source>
        <translation>시작 줄</translation>
    </message>
    <message>
        <source>place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>관련 링크</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>배포일</translation>
    </message>
    <message>
        <source>release line</source>
        <translation>배포 문구</translation>
    </message>
    <message>
        <source>later called</source>
        <translation>이후 호칭</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>마지막 변경</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>direction of reading</source>
        <translation>쓰기 방향</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>엠바고 해제 일시</translation>
    </message>
    <message>
        <source>end</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>time zone at home</source>
        <translation>자국 시간대</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>번호 매기기</translation>
    </message>
    <message>
        <source>order of the names</source>
        <translation>성명 순서</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>다른 문자 표기</translation>
    </message>
    <message>
        <source>house profile</source>
        <translation>표기 규칙</translation>
    </message>
    <message>
        <source>time of publication</source>
        <translation>공개 일시</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>의전 서열</translation>
    </message>
    <message>
        <source>role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>source</source>
        <translation>게재 주소</translation>
    </message>
    <message>
        <source>start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>name suffix</source>
        <translation>접미사</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceWords</name>
    <message>
        <source>section %1</source>
        <translation>섹션 %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>단락 %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>목록 %1</translation>
    </message>
    <message>
        <source>bullet %1</source>
        <translation>글머리표 %1</translation>
    </message>
    <message>
        <source>quotation %1</source>
        <translation>인용 %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>참고 %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>각주 %1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>사진 %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>링크 %1</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>첨부 자료 %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>표 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>행 %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>칸 %1</translation>
    </message>
    <message>
        <source>wrapped text %1</source>
        <translation>별도 문서 %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 자료</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>언어판</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>미배치</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place: its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps of a place</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>리드문</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place and the language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>행사 %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>참석자 %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>대표단 %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>&amp;Interface</source>
        <translation>인터페이스(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>작성자(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>보도자료(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>맞춤법(&amp;S)</translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation>내 낱말(&amp;W)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경 설정</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPane</name>
    <message>
        <source>Source of the web page</source>
        <translation>웹 페이지 소스</translation>
    </message>
    <message>
        <source>Plain text preview</source>
        <translation>일반 텍스트 미리 보기</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemFinder</name>
    <message>
        <source>Fix problem</source>
        <translation>문제 수정</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>문제 수정</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemModel</name>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Return goes to the problem&apos;s field.</source>
        <translation>Enter 키를 누르면 문제가 있는 입력란으로 이동합니다.</translation>
    </message>
    <message>
        <source>No problems: nothing stands against giving this readout out.</source>
        <translation>문제 없음: 이 보도자료를 배포하는 데 지장이 없습니다.</translation>
    </message>
    <message>
        <source>Makes every repair of spelling signs and spaces that is certain</source>
        <translation>부호와 공백 중 확실한 것을 모두 고칩니다</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>경고: %1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>힌트: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>공백 추가</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>공백 제거</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” 제거</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>“%1” 추가</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>“%1”을(를) “%2”(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Fix all hints</source>
        <translation>모든 힌트 수정</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishDialog</name>
    <message>
        <source>Readouts</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>Enter 키를 누르면 보도자료를 엽니다.</translation>
    </message>
    <message>
        <source>&amp;Open readout</source>
        <translation>보도자료 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open it in a window</source>
        <translation>창에서 엽니다</translation>
    </message>
    <message>
        <source>Show pa&amp;ge</source>
        <translation>페이지 보기(&amp;G)</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>페이지를 브라우저에서 엽니다</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>주소 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>페이지의 주소를 복사합니다</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>다시 확인(&amp;K)</translation>
    </message>
    <message>
        <source>Look again at what is due</source>
        <translation>공개할 때가 된 것을 다시 확인합니다</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>공개(&amp;U)</translation>
    </message>
    <message>
        <source>Write what is due to the site, whole or not at all</source>
        <translation>공개할 때가 된 것을 사이트에 씁니다. 모두 쓰지 못하면 아무것도 변경하지 않습니다</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Stop; the site stays as it was</source>
        <translation>중지합니다. 사이트는 그대로입니다</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Readouts and calendar</source>
        <translation>보도자료 및 달력</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>보도자료(&amp;R)</translation>
    </message>
    <message>
        <source>Cale&amp;ndar</source>
        <translation>달력(&amp;N)</translation>
    </message>
    <message>
        <source>Looking at what is due…</source>
        <translation>공개할 때가 된 것을 확인하는 중…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>공개하는 중…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishModel</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Address or reason</source>
        <translation>주소 또는 사유</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishRows</name>
    <message>
        <source>Published</source>
        <translation>공개됨</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>이번에 공개</translation>
    </message>
    <message>
        <source>Leaves the site</source>
        <translation>사이트에서 제거</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>공개 시점 전</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>공개 보류</translation>
    </message>
    <message>
        <source>%1; an older text stays public</source>
        <translation>%1. 이전 내용이 계속 공개됩니다</translation>
    </message>
    <message>
        <source>pages that go out now: %1</source>
        <translation>이번에 공개할 페이지: %1</translation>
    </message>
    <message>
        <source>pages published: %1</source>
        <translation>공개한 페이지: %1</translation>
    </message>
    <message>
        <source>pages removed: %1</source>
        <translation>제거한 페이지: %1</translation>
    </message>
    <message>
        <source>pages that leave the site: %1</source>
        <translation>사이트에서 제거할 페이지: %1</translation>
    </message>
    <message>
        <source>due later: %1</source>
        <translation>공개 시점 전: %1</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>공개 보류: %1</translation>
    </message>
    <message>
        <source>The site is up to date</source>
        <translation>사이트가 최신 상태입니다</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueModel</name>
    <message>
        <source>Readout</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>공개 일시</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음 단계</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePanel</name>
    <message>
        <source>Waiting for me</source>
        <translation>내 처리 대기</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>다른 사람 처리 대기</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>승인 후 변경됨</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>공개 예정</translation>
    </message>
    <message>
        <source>All readouts</source>
        <translation>모든 보도자료</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>검토 대기 목록</translation>
    </message>
    <message>
        <source>Return opens the readout at what changed.</source>
        <translation>Enter 키를 누르면 보도자료를 열고 변경된 곳을 표시합니다.</translation>
    </message>
    <message>
        <source>Reading the newsroom…</source>
        <translation>뉴스룸을 읽는 중…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>There are no readouts in this folder.</source>
        <translation>이 폴더에 보도자료가 없습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReadoutsPage</name>
    <message>
        <source>As the readout before</source>
        <translation>이전 보도자료와 같음</translation>
    </message>
    <message>
        <source>As the house style has it</source>
        <translation>표기 규칙에 따름</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>House style of &amp;new readouts</source>
        <translation>새 보도자료의 표기 규칙(&amp;N)</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. A readout’s own is chosen in its release pane.</source>
        <translation>날짜, 숫자, 글머리표, 각 부분의 순서를 정합니다. 각 보도자료의 표기 규칙은 “배포” 편집 영역에서 선택합니다.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>용지(&amp;P)</translation>
    </message>
    <message>
        <source>Of the preview, of prints, and proposed for exports.</source>
        <translation>미리 보기와 인쇄에 쓰이며, 내보낼 때에도 제안됩니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecoveryBar</name>
    <message>
        <source>A readout was not saved when the program ended.</source>
        <translation>프로그램이 종료될 때 저장되지 않은 보도자료가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended.</source>
        <translation>프로그램이 종료될 때 “%1”이(가) 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Its text of %1 was kept.</source>
        <translation>%1 시점의 내용이 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장된 내용</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장하지 않은 내용</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>View differences</source>
        <translation>차이점 보기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReleasePane</name>
    <message>
        <source>Change house style</source>
        <translation>표기 규칙 변경</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>표기 규칙</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. Language as en, ja or fr.</source>
        <translation>날짜, 숫자, 글머리표, 각 부분의 순서를 정합니다. 언어는 en, ja, fr와 같이 입력합니다.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>One or two sentences for lists and search results.</source>
        <translation>목록과 검색 결과에 표시할 한두 문장.</translation>
    </message>
    <message>
        <source>Quotation above the text</source>
        <translation>본문 위 인용문</translation>
    </message>
    <message>
        <source>A sentence of the day, set large.</source>
        <translation>그날의 발언 한 문장을 크게 표시합니다.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>One a line. They are for searching and never printed.</source>
        <translation>한 줄에 하나씩. 검색용이며 인쇄되지 않습니다.</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>엠바고 해제 일시</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>공개 일시</translation>
    </message>
    <message>
        <source>Change kind of edition</source>
        <translation>언어판 종류 변경</translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation>쓰기 방향 변경</translation>
    </message>
    <message>
        <source>Kind of edition</source>
        <translation>언어판 종류</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>쓰기 방향</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>The office’s own number.</source>
        <translation>부서 자체 번호.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>게재 주소</translation>
    </message>
    <message>
        <source>Address of the published text that this was imported from.</source>
        <translation>가져온 원본 공개문의 주소.</translation>
    </message>
    <message>
        <source>What stands around the text, and when it is given out.</source>
        <translation>본문 주변의 내용과 배포 시점.</translation>
    </message>
    <message>
        <source>Edit release time</source>
        <translation>배포 일시 편집</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>배포일</translation>
    </message>
    <message>
        <source>Short title, summary, quotation, tags</source>
        <translation>짧은 제목, 요지, 인용문, 태그</translation>
    </message>
    <message>
        <source>Embargo and time of publication</source>
        <translation>엠바고 및 공개 일시</translation>
    </message>
    <message>
        <source>Edition, reference, attribution, notice</source>
        <translation>언어판, 문서 번호, 출처, 안내문</translation>
    </message>
    <message>
        <source>Corrections and withdrawal</source>
        <translation>정정 및 철회</translation>
    </message>
</context>
<context>
    <name>rapporteur::Renderer</name>
    <message>
        <source>There is no format %1.</source>
        <translation>%1 형식이 없습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Repeater</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>field of one of several: Link 2: Words</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewBar</name>
    <message>
        <source>Approve (A)</source>
        <translation>승인(A)</translation>
    </message>
    <message>
        <source>Request changes… (R)</source>
        <translation>수정 요청… (R)</translation>
    </message>
    <message>
        <source>Comment… (C)</source>
        <translation>의견 달기… (C)</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>담당하기</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>담당 해제</translation>
    </message>
    <message>
        <source>Schedule… (S)</source>
        <translation>공개 예약… (S)</translation>
    </message>
    <message>
        <source>Take off the schedule (S)</source>
        <translation>공개 예약 취소(S)</translation>
    </message>
    <message>
        <source>Publish… (U)</source>
        <translation>공개… (U)</translation>
    </message>
    <message>
        <source>Publish the correction… (U)</source>
        <translation>정정 공개… (U)</translation>
    </message>
    <message>
        <source>Withdraw… (W)</source>
        <translation>철회… (W)</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>초안으로 되돌리기</translation>
    </message>
    <message>
        <source>Sign with OpenPGP (G)</source>
        <translation>OpenPGP로 서명(G)</translation>
    </message>
    <message>
        <source>Approve the difference… (D)</source>
        <translation>차이점 승인… (D)</translation>
    </message>
    <message>
        <source>The newsroom’s rules cannot be read, so nothing can be decided: %1</source>
        <translation>뉴스룸의 규칙을 읽을 수 없어 아무것도 결정할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewCommands</name>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>보도자료 (*.readout)</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>버전 이름 지정</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>버전 %1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>The text is as it was in version %1. Undo takes that back.</source>
        <translation>내용을 버전 %1(으)로 되돌렸습니다. “실행 취소”로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>파일과 비교</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>변경 전 파일</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>변경 후 파일</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>그 후 변경된 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewMarks</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>%1의 의견: %2</translation>
    </message>
    <message>
        <source>Suggestion by %1: %2</source>
        <translation>%1의 제안: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewPage</name>
    <message>
        <source>You submitted version %1.</source>
        <translation>버전 %1을(를) 제출했습니다.</translation>
    </message>
    <message>
        <source>You approved version %1.</source>
        <translation>버전 %1을(를) 승인했습니다.</translation>
    </message>
    <message>
        <source>You requested changes of version %1.</source>
        <translation>버전 %1의 수정을 요청했습니다.</translation>
    </message>
    <message>
        <source>You claimed the review.</source>
        <translation>검토를 담당하게 되었습니다.</translation>
    </message>
    <message>
        <source>You gave the review back.</source>
        <translation>검토 담당을 해제했습니다.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>완료: %1.</translation>
    </message>
    <message>
        <source>There is nothing that you can do now.</source>
        <translation>지금 할 수 있는 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>수정 요청</translation>
    </message>
    <message>
        <source>&amp;What is to be changed:</source>
        <translation>수정할 점(&amp;W):</translation>
    </message>
    <message>
        <source>Approved: version %1</source>
        <translation>승인됨: 버전 %1</translation>
    </message>
    <message>
        <source>The text of now</source>
        <translation>현재 내용</translation>
    </message>
    <message>
        <source>You published what is approved.</source>
        <translation>승인된 내용을 공개했습니다.</translation>
    </message>
    <message>
        <source>You published the correction.</source>
        <translation>정정을 공개했습니다.</translation>
    </message>
    <message>
        <source>You scheduled what is approved.</source>
        <translation>승인된 내용의 공개를 예약했습니다.</translation>
    </message>
    <message>
        <source>You withdrew the readout.</source>
        <translation>보도자료를 철회했습니다.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn, as the public reads it:</source>
        <translation>공개할 철회 사유(&amp;W):</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Publish the approved version %1? The website takes it when the site is published next.</source>
        <translation>승인된 버전 %1을(를) 공개하시겠습니까? 다음에 사이트를 공개할 때 웹사이트에 반영됩니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SaveComparison</name>
    <message>
        <source>changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>비교 결과 저장</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Plain text (*.txt)</source>
        <translation>웹 페이지 (*.html);;PDF (*.pdf);;일반 텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Name the comparison .html, .pdf or .txt: %1</source>
        <translation>비교 결과의 파일 이름은 .html, .pdf, .txt 중 하나로 끝나야 합니다: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>변경: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleCalendar</name>
    <message>
        <source>The embargo ends</source>
        <translation>엠바고 해제</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>이전(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>다음(&amp;L)</translation>
    </message>
    <message>
        <source>Calendar of embargoes and publications</source>
        <translation>엠바고 해제 및 공개 달력</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>이날의 일정</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>Enter 키를 누르면 보도자료를 엽니다.</translation>
    </message>
    <message>
        <source>To the day before with an appointment</source>
        <translation>일정이 있는 이전 날로 이동합니다</translation>
    </message>
    <message>
        <source>To the next day with an appointment</source>
        <translation>일정이 있는 다음 날로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;What happens on %1:</source>
        <translation>%1 일정(&amp;W):</translation>
    </message>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>%1에는 일정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>공개 예약</translation>
    </message>
    <message>
        <source>&amp;Goes out at (%1):</source>
        <translation>공개 일시(%1)(&amp;G):</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Type a part of a command’s name or of its keys</source>
        <translation>명령의 이름이나 키의 일부를 입력하십시오</translation>
    </message>
    <message>
        <source>Command or keys</source>
        <translation>명령 또는 키</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>명령 및 키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>rapporteur::SidesField</name>
    <message>
        <source>No side yet: add them under Participants.</source>
        <translation>아직 대표단이 없습니다. “참석자”에서 추가하십시오.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>대표단 변경</translation>
    </message>
    <message>
        <source>Side %1, without a name</source>
        <translation>이름 없는 대표단 %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellCheck</name>
    <message>
        <source>Spelling in %1 is not checked: the package %2 is not installed.</source>
        <translation>%1 맞춤법을 검사하지 않습니다. %2 패키지가 설치되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>제안 없음</translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation>내 낱말에 추가(&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>여기에서 무시(&amp;G)</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingPage</name>
    <message>
        <source>None installed</source>
        <translation>설치된 사전 없음</translation>
    </message>
    <message>
        <source>What fits best: %1</source>
        <translation>가장 알맞은 사전: %1</translation>
    </message>
    <message>
        <source>Which dictionary checks a text, by its language. Dictionaries are packages of the system; new ones are found when this window opens.</source>
        <translation>본문의 언어별로 검사에 쓸 사전을 선택합니다. 사전은 시스템 패키지이며, 새 사전은 이 창을 열 때 검색됩니다.</translation>
    </message>
    <message>
        <source>The package %1 brings one.</source>
        <translation>%1 패키지에 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>Where the cursor is</source>
        <translation>커서 위치</translation>
    </message>
    <message>
        <source>Language of the readout</source>
        <translation>보도자료 언어</translation>
    </message>
    <message>
        <source>Length of the readout</source>
        <translation>보도자료 길이</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>문제 목록 표시</translation>
    </message>
    <message>
        <source>Characters: %L1</source>
        <translation>글자 수: %L1</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>낱말 수: %L1</translation>
    </message>
    <message>
        <source>Review of the readout</source>
        <translation>보도자료 검토</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestedChange</name>
    <message>
        <source>%1: %2</source>
        <comment>a place: what is suggested there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the text says this already</source>
        <translation>본문이 이미 이 내용과 같습니다</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestingBar</name>
    <message>
        <source>Stop suggesting</source>
        <translation>제안 종료</translation>
    </message>
    <message>
        <source>Show the text as it is, and edit it again (Ctrl+Alt+S)</source>
        <translation>본문을 있는 그대로 표시하고 다시 편집합니다(Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>You are suggesting: what you edit is proposed, and the text stays as it is. Suggestions of yours: %1.</source>
        <translation>제안하는 중입니다. 편집한 내용은 제안으로 남고 본문은 그대로 유지됩니다. 내 제안: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionBook</name>
    <message>
        <source>This readout can only be read here.</source>
        <translation>이 보도자료는 여기서 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the readout first.</source>
        <translation>먼저 보도자료를 저장하십시오.</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>제안 수락</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionCommands</name>
    <message>
        <source>What you edit from now on is suggested; the text stays as it is.</source>
        <translation>지금부터 편집하는 내용은 제안으로 남습니다. 본문은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>You suggest nothing; the text is as it was.</source>
        <translation>제안한 내용이 없습니다. 본문은 그대로입니다.</translation>
    </message>
    <message>
        <source>Suggestions of yours: %1. The text is as it was.</source>
        <translation>내 제안: %1. 본문은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No longer applies: %1</source>
        <translation>더 이상 적용할 수 없음: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionsPanel</name>
    <message>
        <source>Accepted suggestions: %1.</source>
        <translation>수락한 제안: %1.</translation>
    </message>
    <message>
        <source>No longer applicable, and left as they are: %1 (%2).</source>
        <translation>더 이상 적용할 수 없어 그대로 둔 제안: %1(%2).</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>A accepts what is selected, R rejects it, with Shift all of them; Return goes to the field.</source>
        <translation>A 키는 선택한 제안을 수락하고 R 키는 거부하며, Shift를 함께 누르면 모두에 적용됩니다. Enter 키를 누르면 해당 입력란으로 이동합니다.</translation>
    </message>
    <message>
        <source>No suggestions. Ctrl+Alt+S lets you suggest instead of change.</source>
        <translation>제안이 없습니다. Ctrl+Alt+S 키를 누르면 변경하는 대신 제안할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take what is selected into the text (A)</source>
        <translation>선택한 제안을 본문에 반영합니다(A)</translation>
    </message>
    <message>
        <source>Drop what is selected; the text stays as it is (R)</source>
        <translation>선택한 제안을 버립니다. 본문은 그대로 유지됩니다(R)</translation>
    </message>
    <message>
        <source>Take all suggestions into the text (Shift+A)</source>
        <translation>모든 제안을 본문에 반영합니다(Shift+A)</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>모두 거부</translation>
    </message>
    <message>
        <source>Drop all suggestions; the text stays as it is (Shift+R)</source>
        <translation>모든 제안을 버립니다. 본문은 그대로 유지됩니다(Shift+R)</translation>
    </message>
    <message>
        <source>Go to the field that it is about (Return)</source>
        <translation>제안과 관련된 입력란으로 이동합니다(Enter)</translation>
    </message>
    <message>
        <source>Rejected suggestions: %1. The text stays as it is.</source>
        <translation>거부한 제안: %1. 본문은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>모두 수락</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>rapporteur::Templates</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>회담(&amp;M)</translation>
    </message>
    <message>
        <source>Lead, numbered sections, bullets</source>
        <translation>리드문, 번호 매긴 절, 글머리표</translation>
    </message>
    <message>
        <source>&amp;Telephone call</source>
        <translation>전화 통화(&amp;T)</translation>
    </message>
    <message>
        <source>Lead, numbered paragraphs</source>
        <translation>리드문, 번호 매긴 문단</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>방문(&amp;V)</translation>
    </message>
    <message>
        <source>Announcement, purpose, schedule</source>
        <translation>발표, 목적, 일정</translation>
    </message>
    <message>
        <source>&amp;Joint statement</source>
        <translation>공동성명(&amp;J)</translation>
    </message>
    <message>
        <source>Two sides, numbered paragraphs</source>
        <translation>양측, 번호 매긴 문단</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPane</name>
    <message>
        <source>F4 goes to the block’s kind and properties, F6 leaves the text.</source>
        <translation>F4 키를 누르면 블록의 종류와 속성으로 이동하고, F6 키를 누르면 본문에서 나갑니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPanes</name>
    <message>
        <source>The opening paragraphs: who met whom, when, where, for how long.</source>
        <translation>첫 단락: 누가 누구와 언제, 어디에서, 얼마 동안 만났는지.</translation>
    </message>
    <message>
        <source>On January 14, Mr. Taro Kono, Minister for Foreign Affairs of Japan, held…</source>
        <translation>1월 14일 고노 다로 일본 외무대신은…</translation>
    </message>
    <message>
        <source>Type a section’s title, Return, then its outcomes. Return makes the next bullet, Return on an empty one ends the list. Tab and Shift+Tab nest, Alt+Up and Alt+Down move.</source>
        <translation>섹션 제목을 입력하고 Enter 키를 누른 다음 결과를 입력합니다. Enter 키를 누르면 다음 글머리표 항목이 만들어지고, 빈 항목에서 누르면 목록이 끝납니다. Tab과 Shift+Tab으로 수준을 바꾸고 Alt+Up과 Alt+Down으로 이동합니다.</translation>
    </message>
    <message>
        <source>Title of the first section</source>
        <translation>첫 번째 섹션의 제목</translation>
    </message>
</context>
<context>
    <name>rapporteur::UnsavedDialog</name>
    <message>
        <source>(without a title)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Closed without saving</source>
        <translation>저장하지 않고 닫음</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>프로그램 종료</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>저장한 적 없음</translation>
    </message>
    <message>
        <source>Recover unsaved</source>
        <translation>저장하지 않은 내용 복구</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Unsaved since</source>
        <translation>저장하지 않은 시점</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Unsaved readouts</source>
        <translation>저장하지 않은 보도자료</translation>
    </message>
    <message numerus="yes">
        <source>Text that was not saved. What was closed without saving is kept for %n days.</source>
        <translation>
            <numerusform>저장하지 않은 내용입니다. 저장하지 않고 닫은 내용은 %n일 동안 보관됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>복구(&amp;R)</translation>
    </message>
    <message>
        <source>View &amp;differences</source>
        <translation>차이점 보기(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>삭제(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete unsaved text?</source>
        <translation>저장하지 않은 내용을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>It cannot be recovered afterwards.</source>
        <translation>삭제한 후에는 복구할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionModel</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
</context>
<context>
    <name>rapporteur::Versions</name>
    <message>
        <source>Saved</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>이름 지정</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>병합</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>자동 저장</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a version&apos;s number and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>버전 %1 복원</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Each save adds a version here.</source>
        <translation>저장할 때마다 여기에 버전이 추가됩니다.</translation>
    </message>
    <message>
        <source>Return compares the version with the text of now, or two that are selected.</source>
        <translation>Enter 키를 누르면 선택한 버전을 현재 내용과 비교하거나, 선택한 두 버전을 서로 비교합니다.</translation>
    </message>
    <message>
        <source>Name, author, time or kind</source>
        <translation>이름, 작성자, 일시, 종류</translation>
    </message>
    <message>
        <source>Shows what is different, marked in the text</source>
        <translation>다른 부분을 내용에 표시하여 보여 줍니다</translation>
    </message>
    <message>
        <source>Makes the text what it was in this version, as one more version</source>
        <translation>내용을 이 버전으로 되돌리고 새 버전으로 추가합니다</translation>
    </message>
    <message>
        <source>Keeps the text of now under a name</source>
        <translation>현재 내용을 이름을 붙여 보관합니다</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>이름 지정…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>두 버전 비교</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>현재 내용과 비교</translation>
    </message>
</context>
<context>
    <name>rapporteur::Welcome</name>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>file, when changed, folder</comment>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>새 보도자료</translation>
    </message>
    <message>
        <source>Nothing but the house’s own forms</source>
        <translation>기관의 기본 양식만</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>기존 문서</translation>
    </message>
    <message>
        <source>A readout from a file</source>
        <translation>파일에서 보도자료를 엽니다</translation>
    </message>
    <message>
        <source>A plain text as a new readout</source>
        <translation>일반 텍스트로 새 보도자료를 만듭니다</translation>
    </message>
    <message>
        <source>A finished readout, to look around</source>
        <translation>완성된 보도자료를 살펴봅니다</translation>
    </message>
    <message>
        <source>Recent readouts</source>
        <translation>최근 보도자료</translation>
    </message>
    <message>
        <source>Readouts that you open or save are listed here.</source>
        <translation>열거나 저장한 보도자료가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>빈 문서</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Import text…</source>
        <translation>텍스트 가져오기…</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowCommands</name>
    <message>
        <source>Open readout</source>
        <translation>보도자료 열기</translation>
    </message>
    <message>
        <source>Readouts (*.readout);;All files (*)</source>
        <translation>보도자료 (*.readout);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>텍스트 가져오기</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;All files (*)</source>
        <translation>일반 텍스트 (*.txt);;모든 파일 (*)</translation>
    </message>
</context>
</TS>
