<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>“%1”: there is no such day. Correct the date.</source>
        <translation>「%1」: 存在しない日付です。日付を修正してください。</translation>
    </message>
    <message>
        <source>“%1”: %2 falls on a different day, %3. Correct the date or the day of the week.</source>
        <translation>「%1」: %2 の曜日は %3 です。日付または曜日を修正してください。</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere yet: give its address.</source>
        <translation>リンク「%1」にアドレスがありません。アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The link “%1” has a “%2” address, which cannot be published: use http, https, mailto or tel.</source>
        <translation>リンク「%1」のアドレスは「%2」形式のため公開できません。http、https、mailto、tel のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“…%1” has no full stop at its end, as other items have.</source>
        <translation>ほかの項目と異なり、「…%1」の末尾に句点がありません。</translation>
    </message>
    <message>
        <source>“%1” is a sentence without a full stop.</source>
        <translation>「%1」は文ですが、句点がありません。</translation>
    </message>
    <message>
        <source>This list is marked with “%1”, others with “%2”: use one of them.</source>
        <translation>この箇条書きの記号は「%1」、ほかは「%2」です。どちらかに統一してください。</translation>
    </message>
    <message>
        <source>The photo has no alternative text: say what it shows, for those who do not see it.</source>
        <translation>写真に代替テキストがありません。写真を見られない人のために、何が写っているかを書いてください。</translation>
    </message>
    <message>
        <source>The photo has no picture yet: choose its file.</source>
        <translation>写真の画像がまだありません。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file “%1” lies outside of the readout&apos;s media folder: choose it again.</source>
        <translation>ファイル「%1」は発表文のメディアフォルダーの外にあります。選択し直してください。</translation>
    </message>
    <message>
        <source>The file “%1” is not in the media folder: put it back or choose another.</source>
        <translation>ファイル「%1」がメディアフォルダーにありません。元に戻すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file “%1” has another size than when it was chosen: choose it again.</source>
        <translation>ファイル「%1」のサイズが選択時と異なります。選択し直してください。</translation>
    </message>
    <message>
        <source>The file “%1” is not the one that was chosen: choose it again.</source>
        <translation>ファイル「%1」は選択時のものと異なります。選択し直してください。</translation>
    </message>
    <message>
        <source>Number %1 comes after %2: correct where the numbers begin.</source>
        <translation>番号 %1 が %2 の後にあります。開始番号を修正してください。</translation>
    </message>
    <message>
        <source>Number %1 is missing before %2: correct where the numbers begin.</source>
        <translation>%2 の前に番号 %1 がありません。開始番号を修正してください。</translation>
    </message>
    <message>
        <source>The quotation that begins with “%1” is never closed.</source>
        <translation>「%1」で始まる引用が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” ends a quotation that was never opened.</source>
        <translation>「%1」で引用が閉じられていますが、始まりがありません。</translation>
    </message>
    <message>
        <source>The bracket that begins with “%1” is never closed.</source>
        <translation>「%1」で始まるかっこが閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” closes a bracket that was never opened.</source>
        <translation>「%1」でかっこが閉じられていますが、始まりがありません。</translation>
    </message>
    <message>
        <source>%1 takes part but is not named in the text: name them or remove them here.</source>
        <translation>%1 は出席者ですが、本文に出てきません。本文に記すか、ここから削除してください。</translation>
    </message>
    <message>
        <source>“%1”: was “%2” meant? Compare the spelling.</source>
        <translation>「%1」: 「%2」の誤りではありませんか? つづりを確認してください。</translation>
    </message>
    <message>
        <source>“%1” orders given and family name otherwise than the names before: use one order.</source>
        <translation>「%1」は姓と名の順序がこれまでの氏名と異なります。順序を統一してください。</translation>
    </message>
    <message>
        <source>“%1”: the house writes %2 and %3 rather than straight quotation marks.</source>
        <translation>「%1」: 表記ルールでは、まっすぐな引用符ではなく %2 と %3 を使います。</translation>
    </message>
    <message>
        <source>“%1”: the house writes a curved apostrophe, ’.</source>
        <translation>「%1」: 表記ルールでは、曲がったアポストロフィー(’)を使います。</translation>
    </message>
    <message>
        <source>“%1” has more than one space in a row: leave one.</source>
        <translation>「%1」に空白が連続しています。1 つにしてください。</translation>
    </message>
    <message>
        <source>“%1” has a space before its first or after its last word: remove it.</source>
        <translation>「%1」の先頭または末尾に空白があります。削除してください。</translation>
    </message>
    <message>
        <source>“%1” has a space before the punctuation mark: remove it.</source>
        <translation>「%1」の句読点の前に空白があります。削除してください。</translation>
    </message>
    <message>
        <source>“%1” needs a space before the bracket.</source>
        <translation>「%1」のかっこの前に空白が必要です。</translation>
    </message>
    <message>
        <source>“%1” needs a space after the full stop.</source>
        <translation>「%1」のピリオドの後に空白が必要です。</translation>
    </message>
    <message>
        <source>“%1” needs a space after the colon.</source>
        <translation>「%1」のコロンの後に空白が必要です。</translation>
    </message>
    <message>
        <source>“%1” needs a space after the bracket.</source>
        <translation>「%1」のかっこの後に空白が必要です。</translation>
    </message>
    <message>
        <source>The readout has no text in any language: add an edition.</source>
        <translation>発表文に本文がありません。言語版を追加してください。</translation>
    </message>
    <message>
        <source>The title is missing: write one.</source>
        <translation>タイトルがありません。入力してください。</translation>
    </message>
    <message>
        <source>The release date is missing: set it.</source>
        <translation>発表日がありません。設定してください。</translation>
    </message>
    <message>
        <source>This heading is empty: write it or remove it.</source>
        <translation>この見出しは空です。入力するか、削除してください。</translation>
    </message>
    <message>
        <source>This list item is empty: write it or remove it.</source>
        <translation>この箇条書き項目は空です。入力するか、削除してください。</translation>
    </message>
    <message>
        <source>Line %1 of the imported text has no place yet, “%2”: move it where it belongs or discard it.</source>
        <translation>インポートした文の %1 行目「%2」が未配置です。適切な場所に移すか、破棄してください。</translation>
    </message>
    <message>
        <source>The readout would be published before its embargo ends: move one of the two.</source>
        <translation>解禁前に公開される設定になっています。どちらかの日時を変更してください。</translation>
    </message>
    <message>
        <source>The event begins after the readout is released: correct one of the dates.</source>
        <translation>行事の開始が発表より後になっています。どちらかの日付を修正してください。</translation>
    </message>
    <message>
        <source>The event ends before it begins: correct its times.</source>
        <translation>行事の終了が開始より前になっています。時刻を修正してください。</translation>
    </message>
    <message>
        <source>This correction is dated before the release: correct its date.</source>
        <translation>この訂正の日付が発表より前になっています。日付を修正してください。</translation>
    </message>
    <message>
        <source>“%1 %2”: the word stands twice. Remove one.</source>
        <translation>「%1 %2」: 同じ語が重複しています。一方を削除してください。</translation>
    </message>
    <message>
        <source>“%1”: a character was probably lost here. Write it again.</source>
        <translation>「%1」: 文字が失われた可能性があります。入力し直してください。</translation>
    </message>
    <message>
        <source>“%1”: this is an accent. Write an apostrophe, ’.</source>
        <translation>「%1」: これはアクセント記号です。アポストロフィー(’)を使ってください。</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>「%1」: 「%2」と書いてください。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>approximately %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>番号あり</translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation>番号なし</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>there is nothing with the id &quot;%1&quot;</source>
        <translation>ID「%1」のものはありません</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture %1 cannot be read as JPEG, PNG or WebP; choose another file.</source>
        <translation>画像 %1 を JPEG、PNG、WebP として読み込めません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>[moved here]</source>
        <translation>[ここへ移動]</translation>
    </message>
    <message>
        <source>A NewsML-G2 item needs a date; give the readout its release date.</source>
        <translation>NewsML-G2 の項目には日付が必要です。発表文に発表日を設定してください。</translation>
    </message>
    <message>
        <source>A message needs a date; give the readout its release date.</source>
        <translation>メールには日付が必要です。発表文に発表日を設定してください。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>News text (NITF)</source>
        <translation>ニュース文書 (NITF)</translation>
    </message>
    <message>
        <source>News item (NewsML-G2)</source>
        <translation>ニュース項目 (NewsML-G2)</translation>
    </message>
    <message>
        <source>News in JSON (ninjs)</source>
        <translation>JSON 形式のニュース (ninjs)</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>電子メール</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the content of revision %1 is not what it was when it was saved</source>
        <translation>リビジョン %1 の内容が保存時と異なります</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>リビジョン %1 はありません</translation>
    </message>
    <message>
        <source>revision %1: %2: %3</source>
        <translation>リビジョン %1: %2: %3</translation>
    </message>
    <message>
        <source>its revision %1 is gone</source>
        <translation>リビジョン %1 が失われています</translation>
    </message>
    <message>
        <source>revision %1 has another digest</source>
        <translation>リビジョン %1 のダイジェストが一致しません</translation>
    </message>
    <message>
        <source>it was changed, or one before it is missing</source>
        <translation>変更されたか、それより前の記録が欠けています</translation>
    </message>
    <message>
        <source>no entry tells of revision %1</source>
        <translation>リビジョン %1 の記録がありません</translation>
    </message>
    <message>
        <source>the numbers of revisions must rise</source>
        <translation>リビジョン番号は昇順でなければなりません</translation>
    </message>
    <message>
        <source>its time is missing</source>
        <translation>時刻がありません</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>ダイジェストが 64 桁の 16 進数ではありません</translation>
    </message>
    <message>
        <source>it goes back to no content</source>
        <translation>戻り先の内容がありません</translation>
    </message>
    <message>
        <source>its time or its event is missing</source>
        <translation>時刻または操作の記録がありません</translation>
    </message>
    <message>
        <source>its hash is not 64 hexadecimal digits</source>
        <translation>ハッシュが 64 桁の 16 進数ではありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>history, line %1, column %2: %3</source>
        <translation>履歴、%1 行 %2 列: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines. Import it in parts.</source>
        <translation>%1 は %2 行を超えています。分割してインポートしてください。</translation>
    </message>
    <message>
        <source>%1: line %2 is too long to be text (%3 characters).</source>
        <translation>%1: %2 行目はテキストとしては長すぎます(%3 文字)。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Import it in parts.</source>
        <translation>%1 は %2 MiB を超えています。分割してインポートしてください。</translation>
    </message>
    <message>
        <source>this is not %1 text. Save it as UTF-8 and import it again.</source>
        <translation>%1 のテキストではありません。UTF-8 で保存してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>a control character (U+%1). This file is not plain text.</source>
        <translation>制御文字(U+%1)が含まれています。プレーンテキストのファイルではありません。</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>テキストが %1 文字を超えています</translation>
    </message>
    <message>
        <source>a text contains the character NUL</source>
        <translation>テキストに NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>値の数が %1 を超えています</translation>
    </message>
    <message>
        <source>values lie more than %1 deep within each other</source>
        <translation>値の入れ子が %1 階層を超えています</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>何も書かれていません</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>As 2019-01-14 or 14 January 2019. Zone as Asia/Tokyo or +09:00.</source>
        <translation>2019-01-14 または 14 January 2019 の形式。タイムゾーンは Asia/Tokyo または +09:00 の形式。</translation>
    </message>
    <message>
        <source>%1. In UTC: %2.</source>
        <translation>%1。UTC: %2。</translation>
    </message>
    <message>
        <source>%1. There is no time zone “%2”.</source>
        <translation>%1。タイムゾーン「%2」はありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: 時刻</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1: タイムゾーン</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1、%2 行 %3 列: %4</translation>
    </message>
    <message>
        <source>%1 is not a newsroom: it must say &quot;format&quot;: &quot;%2&quot; and &quot;version&quot;: %3</source>
        <translation>%1 はニュースルームではありません。&quot;format&quot;: &quot;%2&quot; と &quot;version&quot;: %3 の指定が必要です</translation>
    </message>
    <message>
        <source>%1 has version %2, and this program reads up to version %3; use a newer Rapporteur</source>
        <translation>%1 のバージョンは %2 ですが、このプログラムが読み込めるのはバージョン %3 までです。新しい Rapporteur を使ってください</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>「%1」は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>an address like https://www.example.gov/readouts/ is expected here</source>
        <translation>https://www.example.gov/readouts/ のようなアドレスが必要です</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>「%1」は言語タグではありません</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone</source>
        <translation>「%1」はタイムゾーンの名前ではありません</translation>
    </message>
    <message>
        <source>{name} or {id} must stand in it, or all pages had one address</source>
        <translation>{name} または {id} が必要です。ないと、すべてのページが同じアドレスになります</translation>
    </message>
    <message>
        <source>letters, digits, - and _ may stand in it, and / between its parts</source>
        <translation>使えるのは英数字、「-」、「_」と、区切りの「/」のみです</translation>
    </message>
    <message>
        <source>there is no house profile “%1”</source>
        <translation>表記ルール「%1」はありません</translation>
    </message>
    <message>
        <source>a path below the newsroom&apos;s folder is expected here</source>
        <translation>ニュースルームのフォルダー内のパスが必要です</translation>
    </message>
    <message>
        <source>a site has pages: html must be among them</source>
        <translation>サイトにはページが必要です。html を含めてください</translation>
    </message>
    <message>
        <source>a number from 1 to %1 is expected here</source>
        <translation>1 から %1 までの数が必要です</translation>
    </message>
</context>
<context>
    <name>Notations</name>
    <message>
        <source>This is not a language tag. Write it as en, pt-BR or zh-Hant.</source>
        <translation>言語タグではありません。en、pt-BR、zh-Hant のように入力してください。</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2019-01-14.</source>
        <translation>日付ではありません。2019-01-14 のように入力してください。</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 09:30.</source>
        <translation>時刻ではありません。09:30 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>読み込める PDF ではありません</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The font %1 cannot be embedded; reinstall its package.</source>
        <translation>フォント %1 を埋め込めません。パッケージを再インストールしてください。</translation>
    </message>
    <message>
        <source>The picture %1 is left out: %2</source>
        <translation>画像 %1 は省かれました: %2</translation>
    </message>
    <message>
        <source>it has too many pixels.</source>
        <translation>画素数が多すぎます。</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB.</source>
        <translation>ファイルが 64 MB を超えています。</translation>
    </message>
    <message>
        <source>The font file %1 is not installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>フォントファイル %1 がありません。Debian のパッケージ fonts-noto-core をインストールしてください。</translation>
    </message>
    <message>
        <source>No symbol font is installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>記号フォントがありません。Debian のパッケージ fonts-noto-core をインストールしてください。</translation>
    </message>
    <message>
        <source>The picture has no alternative text; describe it for those who cannot see it.</source>
        <translation>画像に代替テキストがありません。画像を見られない人のために説明を書いてください。</translation>
    </message>
    <message>
        <source>No font has these characters, the PDF shows boxes for them: %1</source>
        <translation>次の文字を含むフォントがないため、PDF では四角で表示されます: %1</translation>
    </message>
</context>
<context>
    <name>ReadoutFile</name>
    <message>
        <source>there is no such member here</source>
        <translation>ここにこのメンバーは存在しません</translation>
    </message>
    <message>
        <source>this member stands here twice</source>
        <translation>このメンバーが重複しています</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>this member is missing</source>
        <translation>このメンバーがありません</translation>
    </message>
    <message>
        <source>%1 has version %2 of the file format, and this program reads up to version %3; open it with a newer Rapporteur</source>
        <translation>%1 のファイル形式はバージョン %2 ですが、このプログラムが読めるのはバージョン %3 までです。新しい Rapporteur で開いてください</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 は %2 MiB を超えています</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1、%2 行 %3 列: %4</translation>
    </message>
    <message>
        <source>%1 is not a readout</source>
        <translation>%1 は発表文ではありません</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 は %2 から %3 の範囲にありません</translation>
    </message>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>テキストが %1 文字を超えています</translation>
    </message>
    <message>
        <source>there are more than %1 blocks</source>
        <translation>ブロックの数が %1 を超えています</translation>
    </message>
    <message>
        <source>blocks lie more than %1 deep within each other</source>
        <translation>ブロックの入れ子が %1 階層を超えています</translation>
    </message>
    <message>
        <source>an id is missing</source>
        <translation>ID がありません</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only</source>
        <translation>「%1」は ID に使えません。使えるのは英数字、「.」、「_」、「-」のみです</translation>
    </message>
    <message>
        <source>the id “%1” is in use already</source>
        <translation>ID「%1」はすでに使われています</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>「%1」は言語タグではありません</translation>
    </message>
    <message>
        <source>this mark lies outside its text</source>
        <translation>この書式がテキストの範囲外にあります</translation>
    </message>
    <message>
        <source>this mark cuts a character in two</source>
        <translation>この書式が文字を分断しています</translation>
    </message>
    <message>
        <source>there are more than %1 marks over one text</source>
        <translation>1 つのテキストに %1 個を超える書式があります</translation>
    </message>
    <message>
        <source>the marks are out of order, empty, or overlap</source>
        <translation>書式の順序が正しくないか、空か、重なっています</translation>
    </message>
    <message>
        <source>“%1” does not lie in the readout&apos;s media folder</source>
        <translation>「%1」は発表文のメディアフォルダーにありません</translation>
    </message>
    <message>
        <source>this is not a SHA-256 digest in lower-case hexadecimal</source>
        <translation>小文字 16 進数の SHA-256 ダイジェストではありません</translation>
    </message>
    <message>
        <source>a block of this kind has no text of its own</source>
        <translation>この種類のブロックは本文を持てません</translation>
    </message>
    <message>
        <source>a block of this kind has no photo</source>
        <translation>この種類のブロックは写真を持てません</translation>
    </message>
    <message>
        <source>a block of this kind may not stand here</source>
        <translation>この種類のブロックはここに置けません</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true または false が必要です</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 は大きすぎます</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>a date like 2031-03-04 is expected here</source>
        <translation>2031-03-04 のような日付が必要です</translation>
    </message>
    <message>
        <source>a time of day like 18:00 is expected here</source>
        <translation>18:00 のような時刻が必要です</translation>
    </message>
    <message>
        <source>a time in UTC like 2031-03-04T17:00:00Z is expected here</source>
        <translation>2031-03-04T17:00:00Z のような UTC 時刻が必要です</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are: %2</source>
        <translation>「%1」はここでは使えません。使えるもの: %2</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>オブジェクトが必要です</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>inserted</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>, and %1 of numbering only</source>
        <translation>、ほかに番号のみの変更 %1 件</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>挿入: %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>its words or their time are missing</source>
        <translation>文言または時刻がありません</translation>
    </message>
    <message>
        <source>its words begin before their text</source>
        <translation>対象の語句が本文の先頭より前から始まっています</translation>
    </message>
    <message>
        <source>its changes or its time are missing</source>
        <translation>変更内容または時刻がありません</translation>
    </message>
    <message>
        <source>what stood there before is missing</source>
        <translation>変更前の内容がありません</translation>
    </message>
    <message>
        <source>it has no id of its own</source>
        <translation>固有の ID がありません</translation>
    </message>
    <message>
        <source>this text is submitted already</source>
        <translation>この内容はすでに提出されています</translation>
    </message>
    <message>
        <source>this text is approved already</source>
        <translation>この内容はすでに承認されています</translation>
    </message>
    <message>
        <source>the text is the one that changes were requested of; change it, or say why not</source>
        <translation>修正を求められた内容のままです。変更するか、変更しない理由を書いてください</translation>
    </message>
    <message>
        <source>the present text is in no revision; save or submit it first</source>
        <translation>現在の内容を含むリビジョンがありません。先に保存するか提出してください</translation>
    </message>
    <message>
        <source>the text is not the one that was shown, whose digest begins with %1; it is %2</source>
        <translation>表示された内容と異なります。表示された内容のダイジェストは %1 で始まりますが、現在は %2 です</translation>
    </message>
    <message>
        <source>%1 is an author of this text; somebody else must approve it</source>
        <translation>%1 はこの内容の作成者です。ほかの人が承認しなければなりません</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 as “%2”</source>
        <translation>ニュースルームの方針に、「%2」としての %1 の定めがありません</translation>
    </message>
    <message>
        <source>the readout has no part “%1”</source>
        <translation>発表文に「%1」という部分はありません</translation>
    </message>
    <message>
        <source>%1 has approved this text already</source>
        <translation>%1 はこの内容をすでに承認しています</translation>
    </message>
    <message>
        <source>comments that block approval are open: %1</source>
        <translation>承認を妨げるコメントが未解決です: %1</translation>
    </message>
    <message>
        <source>the newsroom’s policy asks for a signature</source>
        <translation>ニュースルームの方針により署名が必要です</translation>
    </message>
    <message>
        <source>a reason must be given</source>
        <translation>理由が必要です</translation>
    </message>
    <message>
        <source>no text of it has all its approvals yet</source>
        <translation>必要な承認がすべてそろった内容はまだありません</translation>
    </message>
    <message>
        <source>the text has all its approvals; publish it as such</source>
        <translation>必要な承認はすべてそろっています。承認済みとして公開してください</translation>
    </message>
    <message>
        <source>the approved text is out already</source>
        <translation>承認済みの内容はすでに公開されています</translation>
    </message>
    <message>
        <source>a text of it is out; another one goes out as a correction</source>
        <translation>すでに公開された内容があります。別の内容は訂正として公開します</translation>
    </message>
    <message>
        <source>no text of it is out</source>
        <translation>公開された内容がありません</translation>
    </message>
    <message>
        <source>the text has no new public note about the correction; write it, and have it approved</source>
        <translation>訂正について公表する新しい注記がありません。注記を書き、承認を受けてください</translation>
    </message>
    <message>
        <source>the text has a notice of withdrawal</source>
        <translation>撤回の告知があります</translation>
    </message>
    <message>
        <source>it is under embargo until %1</source>
        <translation>%1 まで解禁されません</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>公開日時は %1 です</translation>
    </message>
    <message>
        <source>a time to come, with its time zone, must be given</source>
        <translation>タイムゾーン付きで将来の日時を指定してください</translation>
    </message>
    <message>
        <source>entry %1 of the log is broken</source>
        <translation>記録の項目 %1 が壊れています</translation>
    </message>
    <message>
        <source>%1 has claimed it; it must be released</source>
        <translation>%1 が担当しています。担当を解除してもらう必要があります</translation>
    </message>
    <message>
        <source>nobody has claimed it</source>
        <translation>担当者がいません</translation>
    </message>
    <message>
        <source>in the state “%1” nobody can %2</source>
        <translation>「%1」の状態では「%2」を実行できません</translation>
    </message>
    <message>
        <source>refused (%1): %2</source>
        <translation>拒否されました (%1): %2</translation>
    </message>
    <message>
        <source>%1; what may follow: %2</source>
        <translation>%1。次に可能な操作: %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1 decided on the present text, revision %2</source>
        <translation>%1 が現在の内容(リビジョン %2)について決定しました</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>以前の内容</translation>
    </message>
    <message>
        <source>%1 decided on revision %2; the present text is another one</source>
        <translation>%1 の決定はリビジョン %2 に対するもので、現在の内容とは異なります</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>a later decision on revision %2 took the place of that of %1</source>
        <translation>リビジョン %2 への後の決定が %1 の決定に代わりました</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>自身の文書</translation>
    </message>
    <message>
        <source>%1 is an author of revision %2, or of one between it and the approval before</source>
        <translation>%1 はリビジョン %2、または前回の承認以降のリビジョンの作成者です</translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 in this role</source>
        <translation>ニュースルームの方針に、この役割の %1 の定めがありません</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>%1 did not sign, and the newsroom’s policy asks for it</source>
        <translation>%1 は署名していませんが、ニュースルームの方針では署名が必要です</translation>
    </message>
    <message>
        <source>key does not count</source>
        <translation>対象外の鍵</translation>
    </message>
    <message>
        <source>the key that signed is none of those that the policy names for %1</source>
        <translation>署名に使われた鍵は、方針が %1 に定める鍵のいずれでもありません</translation>
    </message>
    <message>
        <source>another person’s key</source>
        <translation>他人の鍵</translation>
    </message>
    <message>
        <source>the key that signed does not have the address of %1</source>
        <translation>署名に使われた鍵のアドレスは %1 のものではありません</translation>
    </message>
    <message>
        <source>expired key</source>
        <translation>期限切れの鍵</translation>
    </message>
    <message>
        <source>the key with which %1 signed has expired</source>
        <translation>%1 が署名に使った鍵は期限が切れています</translation>
    </message>
    <message>
        <source>revoked key</source>
        <translation>失効した鍵</translation>
    </message>
    <message>
        <source>the key with which %1 signed was revoked</source>
        <translation>%1 が署名に使った鍵は失効しています</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>不明な鍵</translation>
    </message>
    <message>
        <source>the key with which %1 signed is not in the key ring; import it to verify</source>
        <translation>%1 が署名に使った鍵が鍵束にありません。検証するにはインポートしてください</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>GnuPG could not verify the signature of %1</source>
        <translation>GnuPG は %1 の署名を検証できませんでした</translation>
    </message>
    <message>
        <source>of another readout</source>
        <translation>別の発表文の決定</translation>
    </message>
    <message>
        <source>the decision of %1 is about another readout</source>
        <translation>%1 の決定は別の発表文に対するものです</translation>
    </message>
    <message>
        <source>edited digest</source>
        <translation>ダイジェストの改変</translation>
    </message>
    <message>
        <source>the digest in the decision of %1 is not that of the revision it names</source>
        <translation>%1 の決定のダイジェストが、対象のリビジョンのものと一致しません</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>偽造</translation>
    </message>
    <message>
        <source>the decision of %1 is not as it was given: it was edited, or put in</source>
        <translation>%1 の決定は元のままではありません。改変されたか、後から加えられたものです</translation>
    </message>
    <message>
        <source>at least one approval must be asked for</source>
        <translation>少なくとも 1 つの承認を必要としなければなりません</translation>
    </message>
    <message>
        <source>an approval’s count is not 1 to %1</source>
        <translation>承認の数が 1 から %1 の範囲にありません</translation>
    </message>
    <message>
        <source>a reviewer has no person</source>
        <translation>校閲者の氏名がありません</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a key</source>
        <translation>「%1」は鍵のフィンガープリントではありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>its time or its person is missing</source>
        <translation>時刻または人がありません</translation>
    </message>
    <message>
        <source>its revision is missing</source>
        <translation>リビジョンがありません</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>ダイジェストが 64 桁の 16 進数ではありません</translation>
    </message>
    <message>
        <source>review, line %1, column %2: %3</source>
        <translation>校閲、%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>GnuPG, which makes signatures, is not there</source>
        <translation>署名を行う GnuPG がありません</translation>
    </message>
    <message>
        <source>there is no usable secret key of %1; make one with: gpg --quick-gen-key %1</source>
        <translation>%1 の使用できる秘密鍵がありません。次のコマンドで作成してください: gpg --quick-gen-key %1</translation>
    </message>
    <message>
        <source>GnuPG did not sign: %1</source>
        <translation>GnuPG は署名できませんでした: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>修正要請</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>公開予約済み</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>take back to draft</source>
        <translation>下書きに戻す</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>release</source>
        <translation>担当の解除</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>request changes</source>
        <translation>修正の要請</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>公開の予約</translation>
    </message>
    <message>
        <source>take off the schedule</source>
        <translation>公開予約の取り消し</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>publish without approval</source>
        <translation>承認なしの公開</translation>
    </message>
    <message>
        <source>publish a correction</source>
        <translation>訂正の公開</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>no text of it is out yet</source>
        <translation>まだ公開された内容がありません</translation>
    </message>
    <message>
        <source>no text of it is out to be corrected</source>
        <translation>訂正の対象となる公開済みの内容がありません</translation>
    </message>
    <message>
        <source>the correction changes no word of what is out</source>
        <translation>この訂正では、公開中の内容が何も変わりません</translation>
    </message>
    <message>
        <source>%1 decided on this part of the text, which is as it was in revision %2</source>
        <translation>%1 がこの部分について決定しました。この部分はリビジョン %2 から変わっていません</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <comment>a state whose approvals are of another text</comment>
        <translation>%1(承認後に変更)</translation>
    </message>
    <message>
        <source>%1, no longer valid</source>
        <comment>a state whose approvals do not hold</comment>
        <translation>%1(無効になりました)</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 はすでに存在します。別の名前を選択してください</translation>
    </message>
    <message>
        <source>%1 was changed by someone else; save under another name, or open it again</source>
        <translation>%1 はほかの人が変更しました。別の名前で保存するか、開き直してください</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>%1 MiB を超えています</translation>
    </message>
    <message>
        <source>another program is writing in its folder; try again</source>
        <translation>別のプログラムがフォルダーに書き込んでいます。もう一度お試しください</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>フォルダー %1 を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>another publisher is at work in %1; wait until it has finished</source>
        <translation>%1 で別の公開処理が実行中です。終了するまで待ってください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行: %3</translation>
    </message>
    <message>
        <source>a character of the private use area stands here</source>
        <translation>ここに私用領域の文字があります</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>「%1」が閉じられていません</translation>
    </message>
    <message>
        <source>“%1” closes nothing</source>
        <translation>「%1」に対応する始まりがありません</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>タグ「%1」はありません</translation>
    </message>
    <message>
        <source>there is no variable “%1”</source>
        <translation>変数「%1」はありません</translation>
    </message>
    <message>
        <source>“%1” would make another page each time</source>
        <translation>「%1」を使うと、ページが毎回異なるものになります</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8</source>
        <translation>%1: テキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>%1: there is no template “%2”</source>
        <translation>%1: テンプレート「%2」がありません</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>mend the file, or bring back an older copy</source>
        <translation>ファイルを修正するか、以前のコピーに戻してください</translation>
    </message>
    <message>
        <source>have it approved</source>
        <translation>承認を受けてください</translation>
    </message>
    <message>
        <source>it is embargoed until %1</source>
        <translation>%1 まで解禁されません</translation>
    </message>
    <message>
        <source>publish again when the embargo has passed</source>
        <translation>解禁後にもう一度公開してください</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>公開日時は %1 です</translation>
    </message>
    <message>
        <source>publish again at that time</source>
        <translation>その日時にもう一度公開してください</translation>
    </message>
    <message>
        <source>its time is not one point in time, for a clock change: %1</source>
        <translation>時計の切り替えのため、時刻が 1 つに定まりません: %1</translation>
    </message>
    <message>
        <source>give the time with its offset from UTC, such as +02:00, for a zone</source>
        <translation>タイムゾーンの代わりに、+02:00 のような UTC との時差で時刻を指定してください</translation>
    </message>
    <message>
        <source>it has no edition</source>
        <translation>言語版がありません</translation>
    </message>
    <message>
        <source>write its text</source>
        <translation>本文を書いてください</translation>
    </message>
    <message>
        <source>its address is that of another readout: %1</source>
        <translation>アドレスが別の発表文と同じです: %1</translation>
    </message>
    <message>
        <source>rename the file, or put {id} into the address pattern</source>
        <translation>ファイル名を変更するか、アドレスのパターンに {id} を入れてください</translation>
    </message>
    <message>
        <source>the publication was cancelled; the site is as it was</source>
        <translation>公開は中止されました。サイトは元のままです</translation>
    </message>
    <message>
        <source>approvals of “%1” missing: %2</source>
        <translation>「%1」の承認の不足: %2</translation>
    </message>
    <message>
        <source>approvals of “%1” in the role “%2” missing: %3</source>
        <translation>役割「%2」による「%1」の承認の不足: %3</translation>
    </message>
    <message>
        <source>it is not as it was published</source>
        <translation>公開時の内容と異なります</translation>
    </message>
    <message>
        <source>it was published, and is not there</source>
        <translation>公開されましたが、存在しません</translation>
    </message>
    <message>
        <source>it was not published</source>
        <translation>公開されていません</translation>
    </message>
    <message>
        <source>no approval in the newsroom holds for what it shows</source>
        <translation>表示内容に有効な承認がニュースルームにありません</translation>
    </message>
    <message>
        <source>%1 is no site: nothing was published there</source>
        <translation>%1 はサイトではありません。何も公開されていません</translation>
    </message>
    <message>
        <source>%1 lies outside the newsroom</source>
        <translation>%1 はニュースルームの外にあります</translation>
    </message>
    <message>
        <source>the newsroom asks for a signature, it has none</source>
        <translation>ニュースルームでは署名が必要ですが、署名がありません</translation>
    </message>
    <message>
        <source>its signature is forged, or of another manifest</source>
        <translation>署名が偽造されているか、別のマニフェストのものです</translation>
    </message>
    <message>
        <source>the key that signed it is not known here</source>
        <translation>署名に使われた鍵が、ここでは不明です</translation>
    </message>
    <message>
        <source>the key that signed it has expired</source>
        <translation>署名に使われた鍵は期限切れです</translation>
    </message>
    <message>
        <source>the key that signed it was revoked</source>
        <translation>署名に使われた鍵は失効しています</translation>
    </message>
    <message>
        <source>another key than the newsroom’s signed it</source>
        <translation>ニュースルームの鍵とは別の鍵で署名されています</translation>
    </message>
    <message>
        <source>GnuPG could not check its signature</source>
        <translation>GnuPG は署名を検証できませんでした</translation>
    </message>
    <message>
        <source>it is not approved: %1</source>
        <translation>承認されていません: %1</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>what it takes away is no longer there</source>
        <translation>削除対象の内容がすでにありません</translation>
    </message>
    <message>
        <source>what it takes away was changed since</source>
        <translation>削除対象の内容がその後変更されています</translation>
    </message>
    <message>
        <source>what it changes is no longer there</source>
        <translation>変更対象の内容がすでにありません</translation>
    </message>
    <message>
        <source>where it belongs is no longer there</source>
        <translation>挿入先がすでにありません</translation>
    </message>
    <message>
        <source>the same words were changed since: %1</source>
        <translation>同じ語句がその後変更されています: %1</translation>
    </message>
    <message>
        <source>it would break what was done since</source>
        <translation>その後の変更が損なわれます</translation>
    </message>
</context>
<context>
    <name>rapporteur::About</name>
    <message>
        <source>About Rapporteur</source>
        <translation>Rapporteur について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;Editor for official readouts.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;報道発表文エディター。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rapporteur::ApprovalModel</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>その後の変更: %1</translation>
    </message>
    <message>
        <source>%1 approved version %2, %3</source>
        <translation>%1 がバージョン %2 を承認(%3)</translation>
    </message>
    <message>
        <source>%1 requested changes of version %2, %3</source>
        <translation>%1 がバージョン %2 の修正を要請(%3)</translation>
    </message>
    <message>
        <source>Missing approvals: %1</source>
        <translation>承認の不足: %1</translation>
    </message>
    <message>
        <source>Missing approvals by %1: %2</source>
        <translation>役割「%1」による承認の不足: %2</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>取り消し線: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::AttachmentFields</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>As printed: “Terms of reference (PDF, 210 KB)”.</source>
        <translation>表示どおりに入力。例:「実施要領 (PDF、210 KB)」。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose it, or drop it here. It is copied beside the readout.</source>
        <translation>選択するか、ここにドロップ。発表文の隣にコピーされます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where it lies when it is not beside the readout.</source>
        <translation>発表文の隣にない場合の所在。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付資料</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付資料</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>添付資料を追加</translation>
    </message>
</context>
<context>
    <name>rapporteur::AuthorPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in a readout’s history at each version that you save.</source>
        <translation>保存した各バージョンとともに、発表文の履歴に記録されます。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>電子メール(&amp;E)</translation>
    </message>
    <message>
        <source>Tells you from others of your name, and finds the key that you sign with.</source>
        <translation>同姓同名の人と区別し、署名に使う鍵を特定します。</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>役割(&amp;O)</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>報道官</translation>
    </message>
    <message>
        <source>As what you approve, by the words of your newsroom’s review policy.</source>
        <translation>どの立場で承認するか。ニュースルームの校閲方針の用語で指定します。</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockBar</name>
    <message>
        <source>Adds a block after the one with the cursor</source>
        <translation>カーソルのあるブロックの後にブロックを追加します</translation>
    </message>
    <message>
        <source>Removes the block with all that stands in it</source>
        <translation>ブロックを中の内容ごと削除します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Properties of the block</source>
        <translation>ブロックのプロパティ</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockKinds</name>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>file</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>表のセル</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Wrapped text</source>
        <translation>囲みの文書</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockProperties</name>
    <message>
        <source>Numbering</source>
        <translation>番号付け</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>表記ルール</translation>
    </message>
    <message>
        <source>Heading level</source>
        <translation>見出しレベル</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>誰の発言か</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>写真の編集</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付資料</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>開始行</translation>
    </message>
    <message>
        <source>Begin text:</source>
        <translation>以下全文:</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>終了行</translation>
    </message>
    <message>
        <source>End text</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>文書の日付</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>前後と同じ</translation>
    </message>
    <message>
        <source>Of the language</source>
        <translation>言語に従う</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>左から右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>右から左</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>文字方向</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>開始番号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>番号付き</translation>
    </message>
    <message>
        <source>Numbers, not bullets</source>
        <translation>記号でなく番号</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangeModel</name>
    <message>
        <source>%1 of text</source>
        <translation>本文 %1 件</translation>
    </message>
    <message>
        <source>%1 of structure</source>
        <translation>構成 %1 件</translation>
    </message>
    <message>
        <source>%1 of facts</source>
        <translation>事実関係 %1 件</translation>
    </message>
    <message>
        <source>%1 of formatting</source>
        <translation>書式 %1 件</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>差異はありません。</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>変更: %1。</translation>
    </message>
    <message>
        <source>Not shown: %1 of nothing but numbering.</source>
        <translation>非表示: 番号のみの変更 %1 件。</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>N and P go to the next and previous change; Return goes to its field.</source>
        <translation>N キーと P キーで次と前の変更に、Enter キーでその欄に移動します。</translation>
    </message>
    <message>
        <source>Compared text</source>
        <translation>比較した内容</translation>
    </message>
    <message>
        <source>Look of the comparison</source>
        <translation>比較の表示方法</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a change&apos;s number, how many, its words</comment>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>変更表示</translation>
    </message>
    <message>
        <source>New</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
</context>
<context>
    <name>rapporteur::Choices</name>
    <message>
        <source>Meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Working meal</source>
        <translation>ワーキング・ミール</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>電話会談</translation>
    </message>
    <message>
        <source>Video conference</source>
        <translation>テレビ会談</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>署名式</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>表敬</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Leads the side</source>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>代表団員</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>同席者</translation>
    </message>
    <message>
        <source>Given name first (Taro Kono)</source>
        <translation>名・姓の順 (Taro Kono)</translation>
    </message>
    <message>
        <source>Family name first (Kono Taro)</source>
        <translation>姓・名の順 (Kono Taro)</translation>
    </message>
    <message>
        <source>Family name, comma (Lavrov, Sergey)</source>
        <translation>姓、コンマ、名 (Lavrov, Sergey)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Official translation</source>
        <translation>公式訳</translation>
    </message>
    <message>
        <source>Provisional translation</source>
        <translation>仮訳</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>言語に従う</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>左から右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>右から左</translation>
    </message>
    <message>
        <source>Major: the page tells of it</source>
        <translation>重要: ページに掲載</translation>
    </message>
    <message>
        <source>Minor: on record, not on the page</source>
        <translation>軽微: 記録のみで、ページには非掲載</translation>
    </message>
</context>
<context>
    <name>rapporteur::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>書式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ開いたファイルはありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>直前の変更を取り消します</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>取り消した変更をやり直します</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>List the steps, to go back to any of them</source>
        <translation>操作の一覧を表示し、任意の時点に戻ります</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>選択範囲をクリップボードに移動します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>選択範囲をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy all for e-mai&amp;l</source>
        <translation>メール用にすべてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the whole readout as rich text, with its looks</source>
        <translation>発表文全体を書式付きテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Copy all as plain te&amp;xt</source>
        <translation>プレーンテキストですべてコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Copy the whole readout as plain text</source>
        <translation>発表文全体をプレーンテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the clipboard; many lines become many bullets</source>
        <translation>クリップボードの内容を挿入します。複数行は箇条書きになります</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select all of this field</source>
        <translation>この欄の内容をすべて選択します</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>上へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo up</source>
        <translation>箇条書き、セクション、出席者、写真を上へ移動します</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo down</source>
        <translation>箇条書き、セクション、出席者、写真を下へ移動します</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Look for words in every field</source>
        <translation>すべての欄から語句を探します</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Look for words in every field and write others in their place</source>
        <translation>すべての欄から語句を探し、別の語句に置き換えます</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place where the words are</source>
        <translation>語句が現れる次の箇所に移動します</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the place before where the words are</source>
        <translation>語句が現れる前の箇所に移動します</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a new readout</source>
        <translation>発表文を新規作成します</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>別のウィンドウを開きます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a readout</source>
        <translation>発表文を開きます</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>テキストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a plain text as a new readout</source>
        <translation>プレーンテキストを新しい発表文として読み込みます</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved…</source>
        <translation>未保存の内容を復元(&amp;V)…</translation>
    </message>
    <message>
        <source>Find text that was closed without saving, or lost in a crash</source>
        <translation>保存せずに閉じた内容や、異常終了で失われた内容を探します</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>発表文を保存します</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the readout in another file</source>
        <translation>発表文を別のファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Give the readout out as web page, PDF and plain text</source>
        <translation>発表文を Web ページ、PDF、プレーンテキストとして出力します</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the page as the preview shows it</source>
        <translation>プレビューどおりにページを印刷します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>すべてのウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>太字(&amp;S)</translation>
    </message>
    <message>
        <source>Make the selected words strong, or plain again</source>
        <translation>選択した語句を太字にする、または元に戻します</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>強調(&amp;E)</translation>
    </message>
    <message>
        <source>Emphasize the selected words, or no longer</source>
        <translation>選択した語句を強調する、または元に戻します</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>リンク(&amp;L)…</translation>
    </message>
    <message>
        <source>Let the selected words lead to an address</source>
        <translation>選択した語句にリンク先アドレスを設定します</translation>
    </message>
    <message>
        <source>Make it a &amp;heading</source>
        <translation>見出しにする(&amp;H)</translation>
    </message>
    <message>
        <source>The line becomes the title of a section</source>
        <translation>この行をセクションのタイトルにします</translation>
    </message>
    <message>
        <source>Make it a &amp;paragraph</source>
        <translation>段落にする(&amp;P)</translation>
    </message>
    <message>
        <source>The line becomes a paragraph</source>
        <translation>この行を段落にします</translation>
    </message>
    <message>
        <source>Make it a &amp;bullet</source>
        <translation>箇条書きにする(&amp;B)</translation>
    </message>
    <message>
        <source>The line becomes a bullet of a list</source>
        <translation>この行を箇条書き項目にします</translation>
    </message>
    <message>
        <source>Make it a &amp;note</source>
        <translation>注記にする(&amp;N)</translation>
    </message>
    <message>
        <source>The line becomes a note</source>
        <translation>この行を注記にします</translation>
    </message>
    <message>
        <source>&amp;Command or place…</source>
        <translation>コマンドまたは移動先(&amp;C)…</translation>
    </message>
    <message>
        <source>Find what to do or where to go by its name</source>
        <translation>操作や移動先を名前で探します</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>発表(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the release</source>
        <translation>発表に移動します</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>行事(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>行事に移動します</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>出席者(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the participants</source>
        <translation>出席者に移動します</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>写真(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the photos</source>
        <translation>写真に移動します</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>リード(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the lead</source>
        <translation>リードに移動します</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>議題(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>議題に移動します</translation>
    </message>
    <message>
        <source>&amp;Notes and links</source>
        <translation>注記とリンク(&amp;N)</translation>
    </message>
    <message>
        <source>Go to attachments, links, contacts and the end of the page</source>
        <translation>添付資料、リンク、問い合わせ先、ページ末尾に移動します</translation>
    </message>
    <message>
        <source>Left &amp;over</source>
        <translation>未配置(&amp;O)</translation>
    </message>
    <message>
        <source>Go to what an import could not place</source>
        <translation>インポート時に配置できなかった内容に移動します</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>次の問題(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the field of the next problem</source>
        <translation>次の問題がある欄に移動します</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>前の問題(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the field of the problem before</source>
        <translation>前の問題がある欄に移動します</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>Rapporteur について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>セクション(&amp;S)</translation>
    </message>
    <message>
        <source>Add a section after this one</source>
        <translation>この後にセクションを追加します</translation>
    </message>
    <message>
        <source>&amp;Bullet</source>
        <translation>箇条書き(&amp;B)</translation>
    </message>
    <message>
        <source>Add a bullet here</source>
        <translation>ここに箇条書きを追加します</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>Add a paragraph here</source>
        <translation>ここに段落を追加します</translation>
    </message>
    <message>
        <source>&amp;Edition in another language…</source>
        <translation>別の言語版(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a translation of the readout</source>
        <translation>発表文の翻訳を追加します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>ページを拡大表示します</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>縮小(&amp;T)</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>ページを縮小表示します</translation>
    </message>
    <message>
        <source>Full si&amp;ze</source>
        <translation>原寸(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the page as large as on paper</source>
        <translation>ページを用紙と同じ大きさで表示します</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>幅に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Show the page as wide as the preview</source>
        <translation>ページをプレビューの幅に合わせて表示します</translation>
    </message>
    <message>
        <source>Fit pa&amp;ge</source>
        <translation>ページ全体(&amp;G)</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>ページ全体を表示します</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Show the web page in the browser</source>
        <translation>Web ページをブラウザーで表示します</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>アウトライン(&amp;U)</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>アウトラインの表示を切り替えます</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the page beside the panes</source>
        <translation>編集欄の横のページの表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>問題の一覧の表示を切り替えます</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>全画面表示(&amp;S)</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer</source>
        <translation>ウィンドウの全画面表示を切り替えます</translation>
    </message>
    <message>
        <source>Ne&amp;xt edition</source>
        <translation>次の言語版(&amp;X)</translation>
    </message>
    <message>
        <source>Show the readout in its next language</source>
        <translation>発表文を次の言語で表示します</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>Outline, pane, preview and round again</source>
        <translation>アウトライン、編集欄、プレビューの順に巡回します</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>前の領域(&amp;V)</translation>
    </message>
    <message>
        <source>The same, the other way round</source>
        <translation>逆の順に巡回します</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>校閲(&amp;R)</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Language, author, dictionaries, paper and looks</source>
        <translation>言語、作成者、辞書、用紙、外観</translation>
    </message>
    <message>
        <source>&amp;Help for this field</source>
        <translation>この欄のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What the manual says of this field</source>
        <translation>この欄に関するマニュアルの説明を表示します</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Read the manual, or search it</source>
        <translation>マニュアルを読む、または検索します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All commands that have keys</source>
        <translation>キーが割り当てられたすべてのコマンド</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>このバージョンに名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the readout as a version with a name</source>
        <translation>発表文を名前付きのバージョンとして保存します</translation>
    </message>
    <message>
        <source>List what was saved, to compare and to go back</source>
        <translation>保存された内容を一覧表示し、比較したり元に戻したりします</translation>
    </message>
    <message>
        <source>Compare with last &amp;saved</source>
        <translation>最後に保存した内容と比較(&amp;S)</translation>
    </message>
    <message>
        <source>Show what changed since it was saved</source>
        <translation>保存後の変更を表示します</translation>
    </message>
    <message>
        <source>Compare with last &amp;approved</source>
        <translation>最後に承認された内容と比較(&amp;A)</translation>
    </message>
    <message>
        <source>Show what changed since it was approved</source>
        <translation>承認後の変更を表示します</translation>
    </message>
    <message>
        <source>Compare with last &amp;published</source>
        <translation>最後に公開した内容と比較(&amp;P)</translation>
    </message>
    <message>
        <source>Show what changed since it was published</source>
        <translation>公開後の変更を表示します</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>ファイルと比較(&amp;F)…</translation>
    </message>
    <message>
        <source>Show what this readout changed in another file</source>
        <translation>別のファイルに対するこの発表文の変更を表示します</translation>
    </message>
    <message>
        <source>Compare &amp;two files…</source>
        <translation>2 つのファイルを比較(&amp;T)…</translation>
    </message>
    <message>
        <source>Show what one file changed in another</source>
        <translation>一方のファイルに対する他方の変更を表示します</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>次の変更(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next change; N does it where nothing is typed</source>
        <translation>次の変更に移動します。入力欄以外では N キーでも移動できます</translation>
    </message>
    <message>
        <source>Previo&amp;us change</source>
        <translation>前の変更(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the change before; P does it where nothing is typed</source>
        <translation>前の変更に移動します。入力欄以外では P キーでも移動できます</translation>
    </message>
    <message>
        <source>&amp;Reviewing</source>
        <translation>校閲表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show what changed instead of the panes, or the panes again</source>
        <translation>編集欄の代わりに変更を表示する、または編集欄に戻します</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>公開(&amp;B)…</translation>
    </message>
    <message>
        <source>See what of the newsroom is due, and bring it to the website</source>
        <translation>ニュースルームで公開時期を迎えたものを確認し、Web サイトに公開します</translation>
    </message>
    <message>
        <source>Su&amp;bmit for review</source>
        <translation>校閲に提出(&amp;B)</translation>
    </message>
    <message>
        <source>Hand the readout in to be approved</source>
        <translation>承認を受けるため、発表文を提出します</translation>
    </message>
    <message>
        <source>Appro&amp;ve</source>
        <translation>承認(&amp;V)</translation>
    </message>
    <message>
        <source>Show what changed, and approve it; key A</source>
        <translation>変更を表示して承認します。A キー</translation>
    </message>
    <message>
        <source>&amp;Request changes…</source>
        <translation>修正を要請(&amp;R)…</translation>
    </message>
    <message>
        <source>Show what changed, and say what is to be changed; key R</source>
        <translation>変更を表示し、修正すべき点を伝えます。R キー</translation>
    </message>
    <message>
        <source>Approve the &amp;difference…</source>
        <translation>差異を承認(&amp;D)…</translation>
    </message>
    <message>
        <source>Show only what changed since the last approval, to approve it</source>
        <translation>最後の承認後の変更だけを表示して承認します</translation>
    </message>
    <message>
        <source>Review &amp;queue</source>
        <translation>校閲待ち一覧(&amp;Q)</translation>
    </message>
    <message>
        <source>List the newsroom’s readouts that wait for somebody</source>
        <translation>ニュースルームで対応を待っている発表文を一覧表示します</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>バージョン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Comment on this…</source>
        <translation>コメントを付ける(&amp;C)…</translation>
    </message>
    <message>
        <source>Say something about the words that are selected, or the field</source>
        <translation>選択した語句または欄にコメントを付けます</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>コメント(&amp;O)</translation>
    </message>
    <message>
        <source>List what was said about the readout, to answer and to settle</source>
        <translation>発表文へのコメントを一覧表示し、返信や解決を行います</translation>
    </message>
    <message>
        <source>Correct the publ&amp;ished text…</source>
        <translation>公開した内容を訂正(&amp;I)…</translation>
    </message>
    <message>
        <source>Correct what is out while the draft goes on; or approve such a correction</source>
        <translation>下書きの作業を続けながら公開中の内容を訂正する、またはその訂正を承認します</translation>
    </message>
    <message>
        <source>Su&amp;ggest changes</source>
        <translation>変更を提案(&amp;G)</translation>
    </message>
    <message>
        <source>Let what you edit be suggestions, and the text stay as it is; or edit it again</source>
        <translation>編集内容を提案とし、本文はそのままにする、または通常の編集に戻します</translation>
    </message>
    <message>
        <source>&amp;List of suggestions</source>
        <translation>提案の一覧(&amp;L)</translation>
    </message>
    <message>
        <source>List what was suggested, to accept and to reject</source>
        <translation>提案を一覧表示し、採用または却下します</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommentModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>These words were deleted</source>
        <translation>この語句は削除されました</translation>
    </message>
    <message>
        <source>Changed since, now “%1”</source>
        <translation>その後変更され、現在は「%1」</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>現在の内容にはありません</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>%1 が解決</translation>
    </message>
    <message>
        <source>Blocks approval</source>
        <translation>承認を妨げる</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place and words</comment>
        <translation>%1: 「%2」</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>No open comments. Select words and press Ctrl+Alt+C to say something about them.</source>
        <translation>未解決のコメントはありません。コメントを付けるには、語句を選択して Ctrl+Alt+C キーを押してください。</translation>
    </message>
    <message>
        <source>Return goes to the words that the comment is about.</source>
        <translation>Enter キーでコメントの対象の語句に移動します。</translation>
    </message>
    <message>
        <source>Saves it for everybody who opens the readout (Ctrl+Return)</source>
        <translation>発表文を開くすべての人に見えるように保存します (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>返信を保存しました。</translation>
    </message>
    <message>
        <source>The comment is saved; comments that block approval: %1.</source>
        <translation>コメントを保存しました。承認を妨げるコメント: %1。</translation>
    </message>
    <message>
        <source>The comment is saved.</source>
        <translation>コメントを保存しました。</translation>
    </message>
    <message>
        <source>The comment is done; open ones: %1.</source>
        <translation>コメントを解決済みにしました。未解決: %1。</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>コメントを未解決に戻しました。</translation>
    </message>
    <message>
        <source>Show those that are done</source>
        <translation>解決済みも表示</translation>
    </message>
    <message>
        <source>Blocks approval until it is done</source>
        <translation>解決するまで承認を妨げる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ここに移動</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未解決に戻す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>解決済みにする</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新しいコメント</translation>
    </message>
    <message>
        <source>New comment on “%1”</source>
        <translation>「%1」への新しいコメント</translation>
    </message>
    <message>
        <source>Answer to the comment that is selected</source>
        <translation>選択したコメントへの返信</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>コメントを保存</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>返信を保存</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareLines</name>
    <message>
        <source>Photo: %1</source>
        <translation>写真: %1</translation>
    </message>
    <message>
        <source>[other look]</source>
        <translation>[書式の変更]</translation>
    </message>
    <message>
        <source>Changed, but not printed</source>
        <translation>変更あり(印刷されない項目)</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareSource</name>
    <message>
        <source>The text of now</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>最後に保存した内容</translation>
    </message>
    <message>
        <source>Last approved (version %1)</source>
        <translation>最後に承認された内容 (バージョン %1)</translation>
    </message>
    <message>
        <source>Last published (version %1)</source>
        <translation>最後に公開した内容 (バージョン %1)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>This readout was never saved.</source>
        <translation>この発表文は一度も保存されていません。</translation>
    </message>
    <message>
        <source>Nothing of this readout was approved yet.</source>
        <translation>この発表文にはまだ承認された内容がありません。</translation>
    </message>
    <message>
        <source>This readout was not published yet.</source>
        <translation>この発表文はまだ公開されていません。</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareView</name>
    <message>
        <source>As web page, PDF or plain text, with the changes marked and listed</source>
        <translation>変更箇所の表示と一覧を付けて、Web ページ、PDF、プレーンテキストで保存します</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>ファイルとの比較</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>発表文 (*.readout)</translation>
    </message>
    <message>
        <source>Save comparison…</source>
        <translation>比較結果を保存…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>変更前:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>変更後:</translation>
    </message>
</context>
<context>
    <name>rapporteur::CorrectionFields</name>
    <message>
        <source>Corrected on</source>
        <translation>訂正日</translation>
    </message>
    <message>
        <source>Public note</source>
        <translation>公表する注記</translation>
    </message>
    <message>
        <source>What was wrong, and what it reads now.</source>
        <translation>誤っていた点と訂正後の記述。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Add correction</source>
        <translation>訂正を追加</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>撤回の理由</translation>
    </message>
    <message>
        <source>The page stays, with this notice above it.</source>
        <translation>ページは残り、この告知が上部に表示されます。</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be read.</source>
        <translation>辞書 %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The dictionary %1 is written in an unknown encoding, %2.</source>
        <translation>辞書 %1 の文字エンコーディング %2 は不明です。</translation>
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
        <translation>この差異を承認(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rapporteur::DiskBar</name>
    <message>
        <source>%1 was changed by another hand, and you have changes of your own.</source>
        <translation>%1 は外部で変更されました。こちらにも未保存の変更があります。</translation>
    </message>
    <message>
        <source>%1 was changed by another hand.</source>
        <translation>%1 は外部で変更されました。</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>自分の版</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 がなくなっています。</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>このウィンドウ内</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>差異を表示</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dock</name>
    <message>
        <source>Window of its own: %1</source>
        <comment>a panel by its name</comment>
        <translation>別ウィンドウで表示: %1</translation>
    </message>
    <message>
        <source>Take the panel out of the window, or back into it</source>
        <translation>パネルをウィンドウから切り離す、または元に戻します</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <comment>a panel by its name</comment>
        <translation>閉じる: %1</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>パネルを閉じます (Esc)</translation>
    </message>
</context>
<context>
    <name>rapporteur::DueBar</name>
    <message>
        <source>“%1” was due and is not published yet.</source>
        <translation>「%1」は公開日時を過ぎましたが、まだ公開されていません。</translation>
    </message>
    <message>
        <source>Readouts that were due and are not published yet: %1</source>
        <translation>公開日時を過ぎ、まだ公開されていない発表文: %1</translation>
    </message>
    <message>
        <source>Show what goes out…</source>
        <translation>公開されるものを表示…</translation>
    </message>
</context>
<context>
    <name>rapporteur::DurationFields</name>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Approximately</source>
        <translation>約</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>and minutes</source>
        <translation>および分</translation>
    </message>
    <message>
        <source>The duration covers</source>
        <translation>所要時間の対象</translation>
    </message>
    <message>
        <source>“the meeting and working lunch”; empty for the whole event.</source>
        <translation>「会談及びワーキング・ランチ」など。行事全体の場合は空欄。</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditCommands</name>
    <message>
        <source>Add section</source>
        <translation>セクションの追加</translation>
    </message>
    <message>
        <source>Add bullet</source>
        <translation>箇条書きの追加</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>段落の追加</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Address the selected words lead to (empty: none):</source>
        <translation>選択した語句のリンク先アドレス (空欄: なし):</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionBar</name>
    <message>
        <source>Language not stated</source>
        <translation>言語の指定なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, kind of edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove this edition</source>
        <translation>この言語版を削除</translation>
    </message>
    <message>
        <source>Edition:</source>
        <translation>言語版:</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionDialog</name>
    <message>
        <source>&amp;Begin with the text shown, to translate it in place</source>
        <translation>表示中の本文を写し、その場で翻訳する(&amp;B)</translation>
    </message>
    <message>
        <source>Edition in another language</source>
        <translation>別の言語版</translation>
    </message>
    <message>
        <source>&amp;Add edition</source>
        <translation>言語版を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>言語版の追加</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionFields</name>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Heading of the attachments</source>
        <translation>添付の見出し</translation>
    </message>
    <message>
        <source>“Attachments”, or none.</source>
        <translation>「添付資料」など。なければ空欄。</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>終了記号</translation>
    </message>
    <message>
        <source>“###” or “끝.”, where the house has one.</source>
        <translation>「###」や「끝.」など、その庁で使う場合。</translation>
    </message>
    <message>
        <source>“Updated” line</source>
        <translation>「更新」の行</translation>
    </message>
    <message>
        <source>“Last updated on 3 June 2026”, where the house prints one.</source>
        <translation>「2026年6月3日最終更新」など、その庁で印刷する場合。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>What the release is filed under: “Japan-Russia Relations”.</source>
        <translation>発表の分類先: 「日露関係」など。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>発表部局</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>発信地</translation>
    </message>
    <message>
        <source>The place at the start of the text: “Jeddah, Saudi Arabia”.</source>
        <translation>本文の冒頭に置く場所: 「サウジアラビア・ジッダ」など。</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短い標題</translation>
    </message>
    <message>
        <source>For menus and running heads, if the title is long.</source>
        <translation>標題が長い場合に、メニューや柱に使います。</translation>
    </message>
    <message>
        <source>Embargo line</source>
        <translation>解禁の行</translation>
    </message>
    <message>
        <source>The embargo as printed: “Not for publication before 18:00 GMT”.</source>
        <translation>印刷される解禁条件: 「GMT 18時まで報道禁止」など。</translation>
    </message>
    <message>
        <source>Release line</source>
        <translation>発表時期の表示</translation>
    </message>
    <message>
        <source>Only if it should read otherwise than the house style words the date.</source>
        <translation>表記ルールの日付と異なる書き方にする場合だけ。</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>“The below is attributable to Spokesperson Ned Price:”</source>
        <translation>「以下はネッド・プライス報道官による発言:」など。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意書き</translation>
    </message>
    <message>
        <source>Printed above the title: “(Provisional translation)”.</source>
        <translation>標題の上に印刷: 「（仮訳）」など。</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventsPane</name>
    <message>
        <source>Event without a name</source>
        <translation>名称のない行事</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Edit ordinal</source>
        <translation>回次の編集</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>自国時間: %1</translation>
    </message>
    <message>
        <source>Change kind of event</source>
        <translation>行事の種類の変更</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>回次</translation>
    </message>
    <message>
        <source>The ordinal is 8 for “their eighth meeting”.</source>
        <translation>「第8回会談」なら、回次は 8。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Edit name of event</source>
        <translation>行事名の編集</translation>
    </message>
    <message>
        <source>As the text calls it: “Japan-Russia Foreign Ministers’ Meeting”.</source>
        <translation>本文中の呼び方。例:「日露外相会談」。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>場所の編集</translation>
    </message>
    <message>
        <source>Edit start</source>
        <translation>開始日時の編集</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Edit end</source>
        <translation>終了日時の編集</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Edit time zone at home</source>
        <translation>自国のタイムゾーンの編集</translation>
    </message>
    <message>
        <source>Time zone at home</source>
        <translation>自国のタイムゾーン</translation>
    </message>
    <message>
        <source>If the text also tells the time there: Asia/Tokyo.</source>
        <translation>自国の時刻も記す場合。例: Asia/Tokyo。</translation>
    </message>
    <message>
        <source>Edit duration</source>
        <translation>所要時間の編集</translation>
    </message>
    <message>
        <source>Sides that took part</source>
        <translation>参加した代表団</translation>
    </message>
    <message>
        <source>All of them, unless you take one out.</source>
        <translation>除外しない限り、すべて。</translation>
    </message>
    <message>
        <source>What took place, and for how long. A release may report several.</source>
        <translation>行われた行事とその所要時間。1 つの発表で複数の行事を扱えます。</translation>
    </message>
    <message>
        <source>No event yet. Add the meeting, call or visit that the release reports.</source>
        <translation>行事はまだありません。発表する会談、電話会談、訪問などを追加してください。</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>行事を追加</translation>
    </message>
    <message>
        <source>New event: nothing filled in yet</source>
        <translation>新しい行事: まだ何も入力されていません</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>エクスポート先フォルダー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>形式:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Paper of the PDF:</source>
        <translation>PDF の用紙(&amp;P):</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>フォルダー %1 を作成できません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Last line of plain text says which revision it is</source>
        <translation>プレーンテキストの最終行にリビジョンを記載(&amp;L)</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileCommands</name>
    <message>
        <source>Unsaved text is not safe from a crash: %1</source>
        <translation>未保存の内容は異常終了時に失われるおそれがあります: %1</translation>
    </message>
    <message>
        <source>Waiting in “Left over”, from the imported text: %1.</source>
        <translation>インポートした文のうち「未配置」に残っているもの: %1。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Save readout as</source>
        <translation>発表文に名前を付けて保存</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>発表文 (*.readout)</translation>
    </message>
    <message>
        <source>Every word found its place.</source>
        <translation>すべての語句が配置されました。</translation>
    </message>
    <message>
        <source>Waiting in “Left over”: %1.</source>
        <translation>「未配置」に残っているもの: %1。</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>%1 をインポートしました。%2</translation>
    </message>
    <message>
        <source>Exported to %1: %2</source>
        <translation>%1 にエクスポートしました: %2</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <source>Save the changes to this readout?</source>
        <translation>この発表文への変更を保存しますか?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか?</translation>
    </message>
    <message numerus="yes">
        <source>What is not saved can be found for %n days under File &gt; Recover unsaved.</source>
        <translation>
            <numerusform>保存しない内容は、%n 日間「ファイル」&gt;「未保存の内容を復元」から取り出せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it all the same?</source>
        <translation>それでも閉じますか?</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>相手の版を読み込む</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileField</name>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>ファイルはまだありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rapporteur::Find</name>
    <message>
        <source>This is no regular expression: %1 (at character %2).</source>
        <translation>正規表現として正しくありません: %1 (%2 文字目)。</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindPanel</name>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Return goes to the place.</source>
        <translation>Enter キーでその箇所に移動します。</translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first group caught</source>
        <translation>正規表現では、\1 は最初のグループに一致した文字列を表します</translation>
    </message>
    <message>
        <source>Looks into every field, not only those that are shown.</source>
        <translation>表示中の欄だけでなく、すべての欄を検索します。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>一致: %1 件</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>置換: %1 件</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>検索:</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>置換後:</translation>
    </message>
</context>
<context>
    <name>rapporteur::FlowEditor</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>レベルを下げる</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>レベルを上げる</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>種類の変更</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>前後と同じ</translation>
    </message>
    <message>
        <source>Language of the selection</source>
        <translation>選択範囲の言語</translation>
    </message>
    <message>
        <source>The selected words are in:</source>
        <translation>選択した語句の言語:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the selection…</source>
        <translation>選択範囲の言語(&amp;G)…</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>強調(&amp;E)</translation>
    </message>
    <message>
        <source>St&amp;rong</source>
        <translation>太字(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rapporteur::FoldBox</name>
    <message>
        <source>Unfolded</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n filled in)</source>
        <translation>
            <numerusform>%1 (%n 項目入力済み)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Handout</name>
    <message>
        <source>The page could not be written to %1: %2</source>
        <translation>ページを %1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1.</source>
        <translation>ブラウザーを起動できませんでした。ページの場所は %1 です。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>ファイル %1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>プリンター %1 が応答しません。</translation>
    </message>
</context>
<context>
    <name>rapporteur::Handouts</name>
    <message>
        <source>The readout was copied with its looks.</source>
        <translation>発表文を書式付きでコピーしました。</translation>
    </message>
    <message>
        <source>The readout was copied as plain text.</source>
        <translation>発表文をプレーンテキストとしてコピーしました。</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryModel</name>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a step that was undone</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1、取り消し済み</translation>
    </message>
    <message>
        <source>Undone; choose it to make it again</source>
        <translation>取り消し済み。選択するとやり直します</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The steps since the readout was opened; Return goes there.</source>
        <translation>発表文を開いてからの操作。Enter キーでその時点に移動します。</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixCommand</name>
    <message>
        <source>Take in the correction</source>
        <translation>訂正の取り込み</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1; somebody else must approve it.</source>
        <translation>訂正をバージョン %1 として提出しました。ほかの人の承認が必要です。</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1 and waits for its approval; the draft is as it was.</source>
        <translation>訂正をバージョン %1 として提出しました。承認待ちです。下書きは元のままです。</translation>
    </message>
    <message>
        <source>&amp;Take it into the draft, too</source>
        <translation>下書きにも取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>公開した内容の訂正</translation>
    </message>
    <message>
        <source>The published text</source>
        <translation>公開した内容</translation>
    </message>
    <message>
        <source>Correction: version %1</source>
        <translation>訂正: バージョン %1</translation>
    </message>
    <message>
        <source>You approved the correction, version %1; it goes out when the newsroom is published next.</source>
        <translation>訂正 (バージョン %1) を承認しました。ニュースルームの次回の公開時に公開されます。</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixDialog</name>
    <message>
        <source>&amp;Minor: keep the note on record, and off the page</source>
        <translation>軽微: 注記は記録に残し、ページには掲載しない(&amp;M)</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>公開した内容の訂正</translation>
    </message>
    <message>
        <source>Version %1 is out. The correction goes to approval on its own; a later draft stays as it is.</source>
        <translation>バージョン %1 が公開中です。訂正は単独で承認に回り、その後の下書きはそのまま残ります。</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>語句の箇所</translation>
    </message>
    <message>
        <source>&amp;Words that are wrong:</source>
        <translation>誤(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Shall read:</source>
        <translation>正(&amp;S):</translation>
    </message>
    <message>
        <source>Public &amp;note:</source>
        <translation>公表する注記(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>提出(&amp;H)</translation>
    </message>
    <message>
        <source>As they stand in the text that is out.</source>
        <translation>公開中の内容にあるとおりに入力してください。</translation>
    </message>
    <message>
        <source>They stand nowhere in it.</source>
        <translation>公開中の内容に見つかりません。</translation>
    </message>
    <message>
        <source>Places: %1. The first: %2</source>
        <translation>箇所: %1。最初の箇所: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::InterfacePage</name>
    <message>
        <source>As the desktop: %1</source>
        <translation>デスクトップに合わせる: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Of menus and messages. Readouts keep their own languages.</source>
        <translation>メニューとメッセージの言語。発表文の言語は変わりません。</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>The page preview is always as on paper.</source>
        <translation>ページのプレビューは常に用紙どおりに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>Of all that is written and read in the window, against the desktop’s.</source>
        <translation>ウィンドウ内のすべての文字の、デスクトップの文字に対する大きさ。</translation>
    </message>
</context>
<context>
    <name>rapporteur::Journal</name>
    <message>
        <source>The unsaved readout</source>
        <translation>未保存の発表文</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeadSuggestion</name>
    <message>
        <source>⚠ The facts have changed since this sentence was taken over. They now say:</source>
        <translation>⚠ この文を取り込んだ後に事実関係が変わりました。現在の内容:</translation>
    </message>
    <message>
        <source>From the event and the participants:</source>
        <translation>行事と出席者からの文案:</translation>
    </message>
    <message>
        <source>Use suggested sentence</source>
        <translation>文案を使う</translation>
    </message>
    <message>
        <source>Use this sentence</source>
        <translation>この文を使う</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeftOverPane</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Copy it to where it belongs, then remove it here. It is never exported.</source>
        <translation>適切な場所にコピーしてから、ここで削除してください。エクスポートはされません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>What an import could not place. Nothing of a text is dropped: it waits here for you.</source>
        <translation>インポート時に配置できなかった内容です。何も捨てられず、ここに残ります。</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>未配置の内容はありません。</translation>
    </message>
</context>
<context>
    <name>rapporteur::ListPane</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>rapporteur::LockBar</name>
    <message>
        <source>Somebody</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has had this readout open since %2. You can read it.</source>
        <translation>%1 が %2 からこの発表文を開いています。閲覧のみできます。</translation>
    </message>
    <message>
        <source>%1 has this readout open. You can read it.</source>
        <translation>%1 がこの発表文を開いています。閲覧のみできます。</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 took this readout over at %2. Your text is still here.</source>
        <translation>%1 が %2 にこの発表文を引き継ぎました。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>自分の版</translation>
    </message>
    <message>
        <source>Nobody else has this readout open any more.</source>
        <translation>この発表文を開いている人はほかにいません。</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>コピーで作業</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Go on with a copy</source>
        <translation>コピーで続ける</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>編集を取り戻す</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>編集する</translation>
    </message>
</context>
<context>
    <name>rapporteur::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>The parts of the readout; Return goes there.</source>
        <translation>発表文の構成。Enter キーでその部分に移動します。</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>新しい発表文</translation>
    </message>
</context>
<context>
    <name>rapporteur::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>この語句を含むページはありません。</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Words to find in the manual</source>
        <translation>マニュアル内で検索する語句</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>rapporteur::MatchModel</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>一致箇所</translation>
    </message>
</context>
<context>
    <name>rapporteur::MediaFiles</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Save the readout first: its files lie beside it.</source>
        <translation>先に発表文を保存してください。ファイルは発表文の隣に置かれます。</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>rapporteur::MyWordsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>単語(&amp;D)</translation>
    </message>
    <message>
        <source>One a line. They count as spelt right in every readout.</source>
        <translation>1 行に 1 つ。すべての発表文で正しいつづりとして扱われます。</translation>
    </message>
</context>
<context>
    <name>rapporteur::NameForm</name>
    <message>
        <source>Name order</source>
        <translation>姓名の順</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>接尾辞</translation>
    </message>
    <message>
        <source>Language and script</source>
        <translation>言語と文字</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>A name whose parts are not known stands whole in “Family name”.</source>
        <translation>姓と名の区別が不明な氏名は、全体を「姓」に入力します。</translation>
    </message>
    <message>
        <source>Printed as: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Of the name above, where it is not the text’s: ja-Latn.</source>
        <translation>上の氏名の言語が本文と異なる場合。例: ja-Latn。</translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation>他の文字による表記</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>氏名の表記</translation>
    </message>
    <message>
        <source>Add form of the name</source>
        <translation>氏名の表記を追加</translation>
    </message>
</context>
<context>
    <name>rapporteur::NextSentence</name>
    <message>
        <source>approvals: %1</source>
        <translation>承認 %1 件</translation>
    </message>
    <message>
        <source>approvals by %1: %2</source>
        <translation>役割「%1」による承認 %2 件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The text has changed since it was submitted: submit it again.</source>
        <translation>提出後に内容が変更されています。もう一度提出してください。</translation>
    </message>
    <message>
        <source>Somebody else must approve it. Missing %1.</source>
        <translation>ほかの人が承認しなければなりません。不足: %1。</translation>
    </message>
    <message>
        <source>%1 has claimed it. Missing %2.</source>
        <translation>%1 が担当しています。不足: %2。</translation>
    </message>
    <message>
        <source>Approve it, or request changes. Missing %1.</source>
        <translation>承認するか、修正を要請してください。不足: %1。</translation>
    </message>
    <message>
        <source>The text has changed since it was approved: submit it again, or have the difference approved.</source>
        <translation>承認後に内容が変更されています。もう一度提出するか、差異の承認を受けてください。</translation>
    </message>
    <message>
        <source>Submit it for review when it is ready.</source>
        <translation>完成したら校閲に提出してください。</translation>
    </message>
    <message>
        <source>Change what was asked for, and submit it again.</source>
        <translation>要請された点を修正し、もう一度提出してください。</translation>
    </message>
    <message>
        <source>It may be scheduled or published.</source>
        <translation>公開の予約または公開ができます。</translation>
    </message>
    <message>
        <source>It goes out at its time.</source>
        <translation>予約した日時に公開されます。</translation>
    </message>
    <message>
        <source>It was withdrawn; a new text must be submitted.</source>
        <translation>撤回されました。新しい内容を提出する必要があります。</translation>
    </message>
    <message>
        <source>It went out without approval: another person must approve it.</source>
        <translation>承認なしで公開されました。ほかの人が承認しなければなりません。</translation>
    </message>
    <message>
        <source>It is out; another text of it goes out as a correction.</source>
        <translation>公開されています。別の内容は訂正として公開します。</translation>
    </message>
    <message>
        <source>Its approvals no longer hold: it must be approved again. Missing %1.</source>
        <translation>承認が無効になりました。改めて承認が必要です。不足: %1。</translation>
    </message>
</context>
<context>
    <name>rapporteur::NotesPane</name>
    <message>
        <source>Its address</source>
        <translation>リンク先アドレス</translation>
    </message>
    <message>
        <source>Heading of the links</source>
        <translation>リンクの見出し</translation>
    </message>
    <message>
        <source>“Related links”, or none.</source>
        <translation>「関連リンク」など。なくても可。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>表示文字列</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>“Press office”</source>
        <translation>「報道課」</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Telephone, e-mail, hours: as printed, one a line.</source>
        <translation>電話、メール、受付時間。表示どおりに 1 行に 1 つ。</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>関連リンク</translation>
    </message>
    <message>
        <source>Group of links</source>
        <translation>リンクグループ</translation>
    </message>
    <message>
        <source>Add group of links</source>
        <translation>リンクグループを追加</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>問い合わせ先を追加</translation>
    </message>
    <message>
        <source>What stands below the text, and where it leads.</source>
        <translation>本文の下に置かれる内容とリンク先。</translation>
    </message>
    <message>
        <source>Back link</source>
        <translation>戻りリンク</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>署名欄</translation>
    </message>
    <message>
        <source>As printed, one line below the other.</source>
        <translation>表示どおりに、1 行ずつ。</translation>
    </message>
</context>
<context>
    <name>rapporteur::Outline</name>
    <message>
        <source>Side without a name</source>
        <translation>名称のない代表団</translation>
    </message>
    <message>
        <source>Participant without a name</source>
        <translation>氏名のない出席者</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>説明文のない写真</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>タイトルのないセクション</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineModel</name>
    <message>
        <source>%1 (hint)</source>
        <translation>%1 (ヒント)</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <translation>%1 (警告)</translation>
    </message>
    <message>
        <source>%1 (error)</source>
        <translation>%1 (エラー)</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineView</name>
    <message>
        <source>Add &amp;section</source>
        <translation>セクションを追加(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;paragraph</source>
        <translation>段落を追加(&amp;P)</translation>
    </message>
    <message>
        <source>Add &amp;bullet</source>
        <translation>箇条書きを追加(&amp;B)</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>セクションの削除</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>セクションの移動</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>ここに移動(&amp;G)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>上へ移動(&amp;U)	Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>下へ移動(&amp;D)	Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>削除(&amp;R)	Del</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageTools</name>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Full size (100 %)</source>
        <translation>原寸 (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>ページ内を検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>ページ </translation>
    </message>
    <message>
        <source>Words to find in the page</source>
        <translation>ページ内で検索する語句</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>検索する語句</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit here</source>
        <translation>ここを編集(&amp;E)</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <source>The page as it will be given out. Return goes to the field where the selection is.</source>
        <translation>公開されるページです。Enter キーで選択箇所の欄に移動します。</translation>
    </message>
</context>
<context>
    <name>rapporteur::Palette</name>
    <message>
        <source>Commands and places</source>
        <translation>コマンドと移動先</translation>
    </message>
    <message>
        <source>Type a part of a command’s or a place’s name</source>
        <translation>コマンドまたは移動先の名前の一部を入力</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>コマンドまたは移動先</translation>
    </message>
    <message>
        <source>Commands and places that fit</source>
        <translation>該当するコマンドと移動先</translation>
    </message>
</context>
<context>
    <name>rapporteur::PaletteEntries</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panels</name>
    <message>
        <source>Problems and search</source>
        <translation>問題と検索</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Close the area</source>
        <translation>この領域を閉じる</translation>
    </message>
    <message>
        <source>Close the area (Esc)</source>
        <translation>この領域を閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panes</name>
    <message>
        <source>Release</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>行事</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Notes and links</source>
        <translation>注記とリンク</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>未配置</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipantsPane</name>
    <message>
        <source>Participant without a name</source>
        <translation>氏名のない出席者</translation>
    </message>
    <message>
        <source>Side without a name</source>
        <translation>名称のない代表団</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>一覧の貼り付け</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>代表団の名称</translation>
    </message>
    <message>
        <source>The delegation: “Japan”, “The Russian side”.</source>
        <translation>代表団。例:「日本」、「ロシア側」。</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>一覧の順</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Held on the day: “Minister for Foreign Affairs of Japan”.</source>
        <translation>当日の役職。例:「日本国外務大臣」。</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>役割の変更</translation>
    </message>
    <message>
        <source>Later called</source>
        <translation>2 回目以降の呼称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>“Minister Kono”, after the first mention.</source>
        <translation>初出の後の呼び方。例:「河野大臣」。</translation>
    </message>
    <message>
        <source>Name in other scripts, precedence</source>
        <translation>他の文字による氏名、席次</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>席次</translation>
    </message>
    <message>
        <source>1 comes first, where it differs from the list’s order.</source>
        <translation>1 が最上位。一覧の順と異なる場合に入力。</translation>
    </message>
    <message>
        <source>Who met, side by side, in order of precedence.</source>
        <translation>会った人を代表団別に、席次順に。</translation>
    </message>
    <message>
        <source>Nobody yet. Add a side, then those who sat on it.</source>
        <translation>まだ誰もいません。代表団を追加し、続けてその出席者を追加してください。</translation>
    </message>
    <message>
        <source>Add side</source>
        <translation>代表団を追加</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>出席者を追加</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>一覧を貼り付け…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PeopleDialog</name>
    <message>
        <source>Paste a list of participants</source>
        <translation>出席者一覧の貼り付け</translation>
    </message>
    <message>
        <source>One &amp;person a line: “Mr. Taro Kono, Minister for Foreign Affairs of Japan”. A line that ends in a colon names the side of those below it.</source>
        <translation>1 行に 1 人(&amp;P)。例:「Mr. Taro Kono, Minister for Foreign Affairs of Japan」。コロンで終わる行は、その下の出席者の代表団名になります。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>代表団</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>&amp;Add participants</source>
        <translation>出席者を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Read as:</source>
        <translation>読み取り結果:</translation>
    </message>
</context>
<context>
    <name>rapporteur::Photos</name>
    <message>
        <source>%1 could not be made smaller: %2</source>
        <translation>%1 を縮小できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG, a PNG nor a WebP picture; choose another file.</source>
        <translation>%1 は JPEG、PNG、WebP のいずれの画像でもありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture; choose another file.</source>
        <translation>%1 を画像として読み込めません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; choose a photo with at most %4 million.</source>
        <translation>%1 は %2 × %3 ピクセルです。%4 百万ピクセル以下の写真を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2</source>
        <translation>%1 を画像として読み込めません: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotosPane</name>
    <message>
        <source>Photo without a caption</source>
        <translation>説明文のない写真</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose it, drop it here or paste it. It is copied into the folder beside the readout, so that both travel together.</source>
        <translation>選択、ドロップ、または貼り付け。発表文の隣のフォルダーにコピーされ、発表文とともに移動できます。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明文</translation>
    </message>
    <message>
        <source>Printed below the picture.</source>
        <translation>画像の下に表示されます。</translation>
    </message>
    <message>
        <source>Edit alternative text</source>
        <translation>代替テキストの編集</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it.</source>
        <translation>画像を見られない人のための、画像の内容の説明。</translation>
    </message>
    <message>
        <source>Edit credit</source>
        <translation>クレジットの編集</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>“Photo: Ministry press office”</source>
        <translation>「写真提供: 外務省」</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真の追加</translation>
    </message>
    <message>
        <source>In the order in which they are shown.</source>
        <translation>表示される順。</translation>
    </message>
    <message>
        <source>No photo yet. A caption may be written before its picture arrives.</source>
        <translation>写真はまだありません。画像が届く前に説明文を書いておくことができます。</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>写真を追加</translation>
    </message>
</context>
<context>
    <name>rapporteur::PictureField</name>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 を画像として読み込めません。</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>画像の選択</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>画像 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>No file yet; only the caption is printed.</source>
        <translation>ファイルはまだありません。説明文だけが表示されます。</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceBox</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>ニュースルーム</translation>
    </message>
    <message>
        <source>Another newsroom</source>
        <translation>別のニュースルーム</translation>
    </message>
    <message>
        <source>Newsroom:</source>
        <translation>ニュースルーム:</translation>
    </message>
    <message>
        <source>&amp;Site folder:</source>
        <translation>サイトのフォルダー(&amp;S):</translation>
    </message>
    <message>
        <source>Folder of the newsroom</source>
        <translation>ニュースルームのフォルダー</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceNames</name>
    <message>
        <source>middle names</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>添付資料</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>back link</source>
        <translation>戻りリンク</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>説明文</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>終了行</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>発信地</translation>
    </message>
    <message>
        <source>quotation above the text</source>
        <translation>本文の上の引用</translation>
    </message>
    <message>
        <source>embargo line</source>
        <translation>解禁日時の表示</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>終了記号</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>注意書き</translation>
    </message>
    <message>
        <source>office</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>opening line</source>
        <translation>開始行</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>関連リンク</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>発表日</translation>
    </message>
    <message>
        <source>release line</source>
        <translation>発表時期の表示</translation>
    </message>
    <message>
        <source>later called</source>
        <translation>2 回目以降の呼称</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>短いタイトル</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>direction of reading</source>
        <translation>文字方向</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>解禁日時</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>time zone at home</source>
        <translation>自国のタイムゾーン</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>番号付け</translation>
    </message>
    <message>
        <source>order of the names</source>
        <translation>姓名の順</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>回次</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>他の文字による氏名</translation>
    </message>
    <message>
        <source>house profile</source>
        <translation>表記ルール</translation>
    </message>
    <message>
        <source>time of publication</source>
        <translation>公開日時</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>席次</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>source</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>name suffix</source>
        <translation>接尾辞</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceWords</name>
    <message>
        <source>section %1</source>
        <translation>セクション %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>段落 %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>リスト %1</translation>
    </message>
    <message>
        <source>bullet %1</source>
        <translation>箇条書き %1</translation>
    </message>
    <message>
        <source>quotation %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>注 %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>脚注 %1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>写真 %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>リンク %1</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>添付資料 %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>セル %1</translation>
    </message>
    <message>
        <source>wrapped text %1</source>
        <translation>囲みの文書 %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付資料</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>言語版</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place: its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps of a place</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place and the language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>行事 %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>行事</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>出席者 %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>代表団</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>代表団 %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>&amp;Interface</source>
        <translation>インターフェース(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作成者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>発表文(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>スペルチェック(&amp;S)</translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation>自分の単語帳(&amp;W)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPane</name>
    <message>
        <source>Source of the web page</source>
        <translation>Web ページのソース</translation>
    </message>
    <message>
        <source>Plain text preview</source>
        <translation>プレーンテキストのプレビュー</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemFinder</name>
    <message>
        <source>Fix problem</source>
        <translation>問題の修正</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>問題の修正</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemModel</name>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Return goes to the problem&apos;s field.</source>
        <translation>Enter キーで問題のある欄に移動します。</translation>
    </message>
    <message>
        <source>No problems: nothing stands against giving this readout out.</source>
        <translation>問題なし: この発表文を公開する上での支障はありません。</translation>
    </message>
    <message>
        <source>Makes every repair of spelling signs and spaces that is certain</source>
        <translation>記号と空白のうち、確実に直せるものをすべて修正します</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>ヒント: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>空白を追加</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>空白を削除</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>「%1」を「%2」に置換</translation>
    </message>
    <message>
        <source>Fix all hints</source>
        <translation>すべてのヒントを修正</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishDialog</name>
    <message>
        <source>Readouts</source>
        <translation>発表文</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>Enter キーで発表文を開きます。</translation>
    </message>
    <message>
        <source>&amp;Open readout</source>
        <translation>発表文を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open it in a window</source>
        <translation>ウィンドウで開きます</translation>
    </message>
    <message>
        <source>Show pa&amp;ge</source>
        <translation>ページを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>ページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>ページのアドレスをコピーします</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>もう一度確認(&amp;K)</translation>
    </message>
    <message>
        <source>Look again at what is due</source>
        <translation>公開時期を迎えたものをもう一度確認します</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>公開(&amp;U)</translation>
    </message>
    <message>
        <source>Write what is due to the site, whole or not at all</source>
        <translation>公開時期を迎えたものをサイトに書き込みます。すべて書き込めない場合は何も変更しません</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop; the site stays as it was</source>
        <translation>中止します。サイトは元のままです</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Readouts and calendar</source>
        <translation>発表文とカレンダー</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>発表文(&amp;R)</translation>
    </message>
    <message>
        <source>Cale&amp;ndar</source>
        <translation>カレンダー(&amp;N)</translation>
    </message>
    <message>
        <source>Looking at what is due…</source>
        <translation>公開時期を迎えたものを確認しています…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>公開しています…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>発表文</translation>
    </message>
    <message>
        <source>Address or reason</source>
        <translation>アドレスまたは理由</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishRows</name>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>今回公開</translation>
    </message>
    <message>
        <source>Leaves the site</source>
        <translation>サイトから削除</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>公開時期前</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>公開保留</translation>
    </message>
    <message>
        <source>%1; an older text stays public</source>
        <translation>%1。以前の内容が引き続き公開されます</translation>
    </message>
    <message>
        <source>pages that go out now: %1</source>
        <translation>今回公開するページ: %1</translation>
    </message>
    <message>
        <source>pages published: %1</source>
        <translation>公開したページ: %1</translation>
    </message>
    <message>
        <source>pages removed: %1</source>
        <translation>削除したページ: %1</translation>
    </message>
    <message>
        <source>pages that leave the site: %1</source>
        <translation>サイトから削除するページ: %1</translation>
    </message>
    <message>
        <source>due later: %1</source>
        <translation>公開時期前: %1</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>公開保留: %1</translation>
    </message>
    <message>
        <source>The site is up to date</source>
        <translation>サイトは最新の状態です</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueModel</name>
    <message>
        <source>Readout</source>
        <translation>発表文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>公開日時</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の手順</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePanel</name>
    <message>
        <source>Waiting for me</source>
        <translation>自分の対応待ち</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>ほかの人の対応待ち</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>承認後に変更</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>公開予定あり</translation>
    </message>
    <message>
        <source>All readouts</source>
        <translation>すべての発表文</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>校閲待ち一覧</translation>
    </message>
    <message>
        <source>Return opens the readout at what changed.</source>
        <translation>Enter キーで発表文を開き、変更箇所を表示します。</translation>
    </message>
    <message>
        <source>Reading the newsroom…</source>
        <translation>ニュースルームを読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no readouts in this folder.</source>
        <translation>このフォルダーに発表文はありません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReadoutsPage</name>
    <message>
        <source>As the readout before</source>
        <translation>前の発表文と同じ</translation>
    </message>
    <message>
        <source>As the house style has it</source>
        <translation>表記ルールに従う</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>House style of &amp;new readouts</source>
        <translation>新しい発表文の表記ルール(&amp;N)</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. A readout’s own is chosen in its release pane.</source>
        <translation>日付、数字、箇条書き記号、各部の順序を決めます。個々の発表文の表記ルールは「発表」の編集欄で選びます。</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>Of the preview, of prints, and proposed for exports.</source>
        <translation>プレビューと印刷に使われ、エクスポート時にも提案されます。</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecoveryBar</name>
    <message>
        <source>A readout was not saved when the program ended.</source>
        <translation>プログラムの終了時に保存されていない発表文があります。</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended.</source>
        <translation>「%1」はプログラムの終了時に保存されていませんでした。</translation>
    </message>
    <message>
        <source>Its text of %1 was kept.</source>
        <translation>%1 時点の内容が残っています。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>View differences</source>
        <translation>差異を表示</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReleasePane</name>
    <message>
        <source>Change house style</source>
        <translation>表記ルールの変更</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>表記ルール</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. Language as en, ja or fr.</source>
        <translation>日付、数字、箇条書き記号、各部の順序を決めます。言語は en、ja、fr のように指定。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>One or two sentences for lists and search results.</source>
        <translation>一覧や検索結果に表示する 1、2 文。</translation>
    </message>
    <message>
        <source>Quotation above the text</source>
        <translation>本文の上の引用</translation>
    </message>
    <message>
        <source>A sentence of the day, set large.</source>
        <translation>その日の発言から一文を大きく表示します。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>One a line. They are for searching and never printed.</source>
        <translation>1 行に 1 つ。検索用で、印刷されません。</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>解禁日時</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>公開日時</translation>
    </message>
    <message>
        <source>Change kind of edition</source>
        <translation>版の種類の変更</translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation>文字方向の変更</translation>
    </message>
    <message>
        <source>Kind of edition</source>
        <translation>版の種類</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>文字方向</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>The office’s own number.</source>
        <translation>部署独自の番号。</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Address of the published text that this was imported from.</source>
        <translation>インポート元の公開文のアドレス。</translation>
    </message>
    <message>
        <source>What stands around the text, and when it is given out.</source>
        <translation>本文の周りに置かれる内容と、公開の時期。</translation>
    </message>
    <message>
        <source>Edit release time</source>
        <translation>発表日時の編集</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>発表日</translation>
    </message>
    <message>
        <source>Short title, summary, quotation, tags</source>
        <translation>短いタイトル、要旨、引用、タグ</translation>
    </message>
    <message>
        <source>Embargo and time of publication</source>
        <translation>解禁日時と公開日時</translation>
    </message>
    <message>
        <source>Edition, reference, attribution, notice</source>
        <translation>言語版、文書番号、出典、注意書き</translation>
    </message>
    <message>
        <source>Corrections and withdrawal</source>
        <translation>訂正と撤回</translation>
    </message>
</context>
<context>
    <name>rapporteur::Renderer</name>
    <message>
        <source>There is no format %1.</source>
        <translation>形式 %1 はありません。</translation>
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
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
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
        <translation>承認 (A)</translation>
    </message>
    <message>
        <source>Request changes… (R)</source>
        <translation>修正を要請… (R)</translation>
    </message>
    <message>
        <source>Comment… (C)</source>
        <translation>コメント… (C)</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>担当を解除</translation>
    </message>
    <message>
        <source>Schedule… (S)</source>
        <translation>公開を予約… (S)</translation>
    </message>
    <message>
        <source>Take off the schedule (S)</source>
        <translation>公開予約を取り消す (S)</translation>
    </message>
    <message>
        <source>Publish… (U)</source>
        <translation>公開… (U)</translation>
    </message>
    <message>
        <source>Publish the correction… (U)</source>
        <translation>訂正を公開… (U)</translation>
    </message>
    <message>
        <source>Withdraw… (W)</source>
        <translation>撤回… (W)</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>下書きに戻す</translation>
    </message>
    <message>
        <source>Sign with OpenPGP (G)</source>
        <translation>OpenPGP で署名 (G)</translation>
    </message>
    <message>
        <source>Approve the difference… (D)</source>
        <translation>差異を承認… (D)</translation>
    </message>
    <message>
        <source>The newsroom’s rules cannot be read, so nothing can be decided: %1</source>
        <translation>ニュースルームの規則を読み込めないため、決定できません: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewCommands</name>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>発表文 (*.readout)</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>バージョンの命名</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>バージョン %1 として保存しました。</translation>
    </message>
    <message>
        <source>The text is as it was in version %1. Undo takes that back.</source>
        <translation>内容をバージョン %1 に戻しました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>ファイルとの比較</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>変更前のファイル</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>変更後のファイル</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>その後の変更はありません。</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewMarks</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>%1 のコメント: %2</translation>
    </message>
    <message>
        <source>Suggestion by %1: %2</source>
        <translation>%1 の提案: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewPage</name>
    <message>
        <source>You submitted version %1.</source>
        <translation>バージョン %1 を提出しました。</translation>
    </message>
    <message>
        <source>You approved version %1.</source>
        <translation>バージョン %1 を承認しました。</translation>
    </message>
    <message>
        <source>You requested changes of version %1.</source>
        <translation>バージョン %1 の修正を要請しました。</translation>
    </message>
    <message>
        <source>You claimed the review.</source>
        <translation>校閲の担当になりました。</translation>
    </message>
    <message>
        <source>You gave the review back.</source>
        <translation>校閲の担当を解除しました。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>完了: %1。</translation>
    </message>
    <message>
        <source>There is nothing that you can do now.</source>
        <translation>現在できる操作はありません。</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>修正の要請</translation>
    </message>
    <message>
        <source>&amp;What is to be changed:</source>
        <translation>修正すべき点(&amp;W):</translation>
    </message>
    <message>
        <source>Approved: version %1</source>
        <translation>承認済み: バージョン %1</translation>
    </message>
    <message>
        <source>The text of now</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>You published what is approved.</source>
        <translation>承認された内容を公開しました。</translation>
    </message>
    <message>
        <source>You published the correction.</source>
        <translation>訂正を公開しました。</translation>
    </message>
    <message>
        <source>You scheduled what is approved.</source>
        <translation>承認された内容の公開を予約しました。</translation>
    </message>
    <message>
        <source>You withdrew the readout.</source>
        <translation>発表文を撤回しました。</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn, as the public reads it:</source>
        <translation>公表する撤回の理由(&amp;W):</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Publish the approved version %1? The website takes it when the site is published next.</source>
        <translation>承認されたバージョン %1 を公開しますか? Web サイトには、サイトの次回の公開時に反映されます。</translation>
    </message>
</context>
<context>
    <name>rapporteur::SaveComparison</name>
    <message>
        <source>changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>比較結果の保存</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Plain text (*.txt)</source>
        <translation>Web ページ (*.html);;PDF (*.pdf);;プレーンテキスト (*.txt)</translation>
    </message>
    <message>
        <source>Name the comparison .html, .pdf or .txt: %1</source>
        <translation>比較結果のファイル名の末尾は .html、.pdf、.txt のいずれかにしてください: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>変更: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleCalendar</name>
    <message>
        <source>The embargo ends</source>
        <translation>解禁</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>公開</translation>
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
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>次へ(&amp;L)</translation>
    </message>
    <message>
        <source>Calendar of embargoes and publications</source>
        <translation>解禁と公開のカレンダー</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>この日の予定</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>Enter キーで発表文を開きます。</translation>
    </message>
    <message>
        <source>To the day before with an appointment</source>
        <translation>予定のある前の日に移動します</translation>
    </message>
    <message>
        <source>To the next day with an appointment</source>
        <translation>予定のある次の日に移動します</translation>
    </message>
    <message>
        <source>&amp;What happens on %1:</source>
        <translation>%1 の予定(&amp;W):</translation>
    </message>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>%1 の予定はありません。</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>公開の予約</translation>
    </message>
    <message>
        <source>&amp;Goes out at (%1):</source>
        <translation>公開日時 (%1)(&amp;G):</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Type a part of a command’s name or of its keys</source>
        <translation>コマンドの名前またはキーの一部を入力</translation>
    </message>
    <message>
        <source>Command or keys</source>
        <translation>コマンドまたはキー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>rapporteur::SidesField</name>
    <message>
        <source>No side yet: add them under Participants.</source>
        <translation>代表団はまだありません。「出席者」で追加してください。</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>代表団の変更</translation>
    </message>
    <message>
        <source>Side %1, without a name</source>
        <translation>名称のない代表団 %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellCheck</name>
    <message>
        <source>Spelling in %1 is not checked: the package %2 is not installed.</source>
        <translation>%1 のスペルチェックは行われません。パッケージ %2 がインストールされていません。</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation>自分の単語帳に追加(&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>ここでは無視(&amp;G)</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingPage</name>
    <message>
        <source>None installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>What fits best: %1</source>
        <translation>最適なもの: %1</translation>
    </message>
    <message>
        <source>Which dictionary checks a text, by its language. Dictionaries are packages of the system; new ones are found when this window opens.</source>
        <translation>本文の言語ごとに、チェックに使う辞書を選びます。辞書はシステムのパッケージで、新しい辞書はこのウィンドウを開いたときに検出されます。</translation>
    </message>
    <message>
        <source>The package %1 brings one.</source>
        <translation>パッケージ %1 に含まれています。</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>Where the cursor is</source>
        <translation>カーソルの位置</translation>
    </message>
    <message>
        <source>Language of the readout</source>
        <translation>発表文の言語</translation>
    </message>
    <message>
        <source>Length of the readout</source>
        <translation>発表文の長さ</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>問題の一覧を表示</translation>
    </message>
    <message>
        <source>Characters: %L1</source>
        <translation>文字数: %L1</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>語数: %L1</translation>
    </message>
    <message>
        <source>Review of the readout</source>
        <translation>発表文の校閲</translation>
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
        <translation>本文はすでにこの内容になっています</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestingBar</name>
    <message>
        <source>Stop suggesting</source>
        <translation>提案を終了</translation>
    </message>
    <message>
        <source>Show the text as it is, and edit it again (Ctrl+Alt+S)</source>
        <translation>本文をそのまま表示し、通常の編集に戻ります (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>You are suggesting: what you edit is proposed, and the text stays as it is. Suggestions of yours: %1.</source>
        <translation>提案中です。編集内容は提案となり、本文はそのまま残ります。自分の提案: %1。</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionBook</name>
    <message>
        <source>This readout can only be read here.</source>
        <translation>この発表文は、ここでは閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>Save the readout first.</source>
        <translation>先に発表文を保存してください。</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>提案の採用</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionCommands</name>
    <message>
        <source>What you edit from now on is suggested; the text stays as it is.</source>
        <translation>以後の編集内容は提案となります。本文はそのまま残ります。</translation>
    </message>
    <message>
        <source>You suggest nothing; the text is as it was.</source>
        <translation>提案はありません。本文は元のままです。</translation>
    </message>
    <message>
        <source>Suggestions of yours: %1. The text is as it was.</source>
        <translation>自分の提案: %1。本文は元のままです。</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No longer applies: %1</source>
        <translation>適用できなくなりました: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionsPanel</name>
    <message>
        <source>Accepted suggestions: %1.</source>
        <translation>採用した提案: %1。</translation>
    </message>
    <message>
        <source>No longer applicable, and left as they are: %1 (%2).</source>
        <translation>適用できなくなり、そのまま残した提案: %1 (%2)。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>A accepts what is selected, R rejects it, with Shift all of them; Return goes to the field.</source>
        <translation>A キーで選択した提案を採用、R キーで却下します。Shift を押しながらではすべてが対象です。Enter キーで欄に移動します。</translation>
    </message>
    <message>
        <source>No suggestions. Ctrl+Alt+S lets you suggest instead of change.</source>
        <translation>提案はありません。Ctrl+Alt+S を押すと、変更の代わりに提案ができます。</translation>
    </message>
    <message>
        <source>Take what is selected into the text (A)</source>
        <translation>選択した提案を本文に反映します (A)</translation>
    </message>
    <message>
        <source>Drop what is selected; the text stays as it is (R)</source>
        <translation>選択した提案を却下します。本文はそのまま残ります (R)</translation>
    </message>
    <message>
        <source>Take all suggestions into the text (Shift+A)</source>
        <translation>すべての提案を本文に反映します (Shift+A)</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>すべて却下</translation>
    </message>
    <message>
        <source>Drop all suggestions; the text stays as it is (Shift+R)</source>
        <translation>すべての提案を却下します。本文はそのまま残ります (Shift+R)</translation>
    </message>
    <message>
        <source>Go to the field that it is about (Return)</source>
        <translation>提案の対象の欄に移動します (Enter)</translation>
    </message>
    <message>
        <source>Rejected suggestions: %1. The text stays as it is.</source>
        <translation>却下した提案: %1。本文はそのまま残ります。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>rapporteur::Templates</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>会談(&amp;M)</translation>
    </message>
    <message>
        <source>Lead, numbered sections, bullets</source>
        <translation>リード、番号付きセクション、箇条書き</translation>
    </message>
    <message>
        <source>&amp;Telephone call</source>
        <translation>電話会談(&amp;T)</translation>
    </message>
    <message>
        <source>Lead, numbered paragraphs</source>
        <translation>リード、番号付き段落</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>訪問(&amp;V)</translation>
    </message>
    <message>
        <source>Announcement, purpose, schedule</source>
        <translation>発表、目的、日程</translation>
    </message>
    <message>
        <source>&amp;Joint statement</source>
        <translation>共同声明(&amp;J)</translation>
    </message>
    <message>
        <source>Two sides, numbered paragraphs</source>
        <translation>双方、番号付き段落</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPane</name>
    <message>
        <source>F4 goes to the block’s kind and properties, F6 leaves the text.</source>
        <translation>F4 キーでブロックの種類とプロパティに移動し、F6 キーで本文から出ます。</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPanes</name>
    <message>
        <source>The opening paragraphs: who met whom, when, where, for how long.</source>
        <translation>冒頭の段落: 誰が、誰と、いつ、どこで、どのくらい会ったか。</translation>
    </message>
    <message>
        <source>On January 14, Mr. Taro Kono, Minister for Foreign Affairs of Japan, held…</source>
        <translation>1月14日、河野太郎外務大臣は、…</translation>
    </message>
    <message>
        <source>Type a section’s title, Return, then its outcomes. Return makes the next bullet, Return on an empty one ends the list. Tab and Shift+Tab nest, Alt+Up and Alt+Down move.</source>
        <translation>セクションのタイトルを入力して Enter キーを押し、続けて成果を入力します。Enter キーで次の箇条書きへ、空の箇条書きで Enter キーを押すと終了します。Tab と Shift+Tab でレベルを変え、Alt+Up と Alt+Down で移動します。</translation>
    </message>
    <message>
        <source>Title of the first section</source>
        <translation>最初のセクションのタイトル</translation>
    </message>
</context>
<context>
    <name>rapporteur::UnsavedDialog</name>
    <message>
        <source>(without a title)</source>
        <translation>(無題)</translation>
    </message>
    <message>
        <source>Closed without saving</source>
        <translation>保存せずに閉じた</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>プログラムが終了した</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>一度も保存していない</translation>
    </message>
    <message>
        <source>Recover unsaved</source>
        <translation>未保存の内容の復元</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>発表文</translation>
    </message>
    <message>
        <source>Unsaved since</source>
        <translation>未保存になった日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Unsaved readouts</source>
        <translation>未保存の発表文</translation>
    </message>
    <message numerus="yes">
        <source>Text that was not saved. What was closed without saving is kept for %n days.</source>
        <translation>
            <numerusform>保存されていない内容です。保存せずに閉じた内容は %n 日間保管されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>View &amp;differences</source>
        <translation>差異を表示(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete unsaved text?</source>
        <translation>未保存の内容を削除しますか?</translation>
    </message>
    <message>
        <source>It cannot be recovered afterwards.</source>
        <translation>削除すると復元できません。</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>rapporteur::Versions</name>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a version&apos;s number and name</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>バージョン %1 の復元</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Each save adds a version here.</source>
        <translation>保存するたびに、ここにバージョンが追加されます。</translation>
    </message>
    <message>
        <source>Return compares the version with the text of now, or two that are selected.</source>
        <translation>Enter キーで、選択したバージョンを現在の内容と、または選択した 2 つのバージョンを互いに比較します。</translation>
    </message>
    <message>
        <source>Name, author, time or kind</source>
        <translation>名前、作成者、日時、種類</translation>
    </message>
    <message>
        <source>Shows what is different, marked in the text</source>
        <translation>異なる箇所を内容に印を付けて表示します</translation>
    </message>
    <message>
        <source>Makes the text what it was in this version, as one more version</source>
        <translation>内容をこのバージョンに戻し、新しいバージョンとして追加します</translation>
    </message>
    <message>
        <source>Keeps the text of now under a name</source>
        <translation>現在の内容に名前を付けて保存します</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名前を付ける…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>2 つを比較</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>現在の内容と比較</translation>
    </message>
</context>
<context>
    <name>rapporteur::Welcome</name>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
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
        <translation>新しい発表文</translation>
    </message>
    <message>
        <source>Nothing but the house’s own forms</source>
        <translation>所定の様式のみ</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>既存の文書</translation>
    </message>
    <message>
        <source>A readout from a file</source>
        <translation>ファイルから発表文を開きます</translation>
    </message>
    <message>
        <source>A plain text as a new readout</source>
        <translation>プレーンテキストから新しい発表文を作成します</translation>
    </message>
    <message>
        <source>A finished readout, to look around</source>
        <translation>完成した発表文の例を見る</translation>
    </message>
    <message>
        <source>Recent readouts</source>
        <translation>最近使った発表文</translation>
    </message>
    <message>
        <source>Readouts that you open or save are listed here.</source>
        <translation>開いたり保存したりした発表文がここに表示されます。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Import text…</source>
        <translation>テキストをインポート…</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowCommands</name>
    <message>
        <source>Open readout</source>
        <translation>発表文を開く</translation>
    </message>
    <message>
        <source>Readouts (*.readout);;All files (*)</source>
        <translation>発表文 (*.readout);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>テキストのインポート</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;All files (*)</source>
        <translation>プレーンテキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
</context>
</TS>
