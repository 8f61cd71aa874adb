<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>“%1”: there is no such day. Correct the date.</source>
        <translation>«%1»: такого дня нет. Исправьте дату.</translation>
    </message>
    <message>
        <source>“%1”: %2 falls on a different day, %3. Correct the date or the day of the week.</source>
        <translation>«%1»: %2 приходится на другой день — %3. Исправьте дату или день недели.</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere yet: give its address.</source>
        <translation>Ссылка «%1» пока никуда не ведёт: укажите её адрес.</translation>
    </message>
    <message>
        <source>The link “%1” has a “%2” address, which cannot be published: use http, https, mailto or tel.</source>
        <translation>У ссылки «%1» адрес вида «%2», который нельзя публиковать: используйте http, https, mailto или tel.</translation>
    </message>
    <message>
        <source>“…%1” has no full stop at its end, as other items have.</source>
        <translation>«…%1»: в конце нет точки, а у других пунктов она есть.</translation>
    </message>
    <message>
        <source>“%1” is a sentence without a full stop.</source>
        <translation>«%1»: предложение без точки.</translation>
    </message>
    <message>
        <source>This list is marked with “%1”, others with “%2”: use one of them.</source>
        <translation>В этом списке маркер «%1», в других — «%2»: используйте один из них.</translation>
    </message>
    <message>
        <source>The photo has no alternative text: say what it shows, for those who do not see it.</source>
        <translation>У фото нет замещающего текста: опишите, что на нём изображено, для тех, кто его не видит.</translation>
    </message>
    <message>
        <source>The photo has no picture yet: choose its file.</source>
        <translation>У фото ещё нет изображения: выберите файл.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside of the readout&apos;s media folder: choose it again.</source>
        <translation>Файл «%1» находится вне папки с файлами сообщения: выберите его заново.</translation>
    </message>
    <message>
        <source>The file “%1” is not in the media folder: put it back or choose another.</source>
        <translation>Файла «%1» нет в папке с файлами сообщения: верните его или выберите другой.</translation>
    </message>
    <message>
        <source>The file “%1” has another size than when it was chosen: choose it again.</source>
        <translation>Размер файла «%1» не тот, что был при выборе: выберите файл заново.</translation>
    </message>
    <message>
        <source>The file “%1” is not the one that was chosen: choose it again.</source>
        <translation>Файл «%1» — не тот, что был выбран: выберите его заново.</translation>
    </message>
    <message>
        <source>Number %1 comes after %2: correct where the numbers begin.</source>
        <translation>Номер %1 идёт после %2: исправьте начало нумерации.</translation>
    </message>
    <message>
        <source>Number %1 is missing before %2: correct where the numbers begin.</source>
        <translation>Номер %1 пропущен перед %2: исправьте начало нумерации.</translation>
    </message>
    <message>
        <source>The quotation that begins with “%1” is never closed.</source>
        <translation>Цитата, которая начинается с «%1», не закрыта.</translation>
    </message>
    <message>
        <source>“%1” ends a quotation that was never opened.</source>
        <translation>«%1» закрывает цитату, которая не была открыта.</translation>
    </message>
    <message>
        <source>The bracket that begins with “%1” is never closed.</source>
        <translation>Скобка, которая начинается с «%1», не закрыта.</translation>
    </message>
    <message>
        <source>“%1” closes a bracket that was never opened.</source>
        <translation>«%1» закрывает скобку, которая не была открыта.</translation>
    </message>
    <message>
        <source>%1 takes part but is not named in the text: name them or remove them here.</source>
        <translation>%1 — в числе участников, но в тексте не упоминается: упомяните в тексте или удалите здесь.</translation>
    </message>
    <message>
        <source>“%1”: was “%2” meant? Compare the spelling.</source>
        <translation>«%1»: возможно, имелось в виду «%2»? Сверьте написание.</translation>
    </message>
    <message>
        <source>“%1” orders given and family name otherwise than the names before: use one order.</source>
        <translation>«%1»: имя и фамилия стоят в ином порядке, чем в предыдущих именах: придерживайтесь одного порядка.</translation>
    </message>
    <message>
        <source>“%1”: the house writes %2 and %3 rather than straight quotation marks.</source>
        <translation>«%1»: в ведомстве принято писать %2 и %3, а не прямые кавычки.</translation>
    </message>
    <message>
        <source>“%1”: the house writes a curved apostrophe, ’.</source>
        <translation>«%1»: в ведомстве принят типографский апостроф ’.</translation>
    </message>
    <message>
        <source>“%1” has more than one space in a row: leave one.</source>
        <translation>«%1»: несколько пробелов подряд. Оставьте один.</translation>
    </message>
    <message>
        <source>“%1” has a space before its first or after its last word: remove it.</source>
        <translation>«%1»: пробел перед первым или после последнего слова. Удалите его.</translation>
    </message>
    <message>
        <source>“%1” has a space before the punctuation mark: remove it.</source>
        <translation>«%1»: пробел перед знаком препинания. Удалите его.</translation>
    </message>
    <message>
        <source>“%1” needs a space before the bracket.</source>
        <translation>«%1»: нужен пробел перед скобкой.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the full stop.</source>
        <translation>«%1»: нужен пробел после точки.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the colon.</source>
        <translation>«%1»: нужен пробел после двоеточия.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the bracket.</source>
        <translation>«%1»: нужен пробел после скобки.</translation>
    </message>
    <message>
        <source>The readout has no text in any language: add an edition.</source>
        <translation>В сообщении нет текста ни на одном языке: добавьте языковую версию.</translation>
    </message>
    <message>
        <source>The title is missing: write one.</source>
        <translation>Нет заголовка: напишите его.</translation>
    </message>
    <message>
        <source>The release date is missing: set it.</source>
        <translation>Не указана дата выпуска: укажите её.</translation>
    </message>
    <message>
        <source>This heading is empty: write it or remove it.</source>
        <translation>Этот заголовок пуст: напишите его или удалите.</translation>
    </message>
    <message>
        <source>This list item is empty: write it or remove it.</source>
        <translation>Этот пункт списка пуст: напишите его или удалите.</translation>
    </message>
    <message>
        <source>Line %1 of the imported text has no place yet, “%2”: move it where it belongs or discard it.</source>
        <translation>Строка %1 импортированного текста ещё не размещена, «%2»: перенесите её на своё место или отбросьте.</translation>
    </message>
    <message>
        <source>The readout would be published before its embargo ends: move one of the two.</source>
        <translation>Сообщение было бы опубликовано до окончания эмбарго: измените один из двух сроков.</translation>
    </message>
    <message>
        <source>The event begins after the readout is released: correct one of the dates.</source>
        <translation>Мероприятие начинается после выпуска сообщения: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The event ends before it begins: correct its times.</source>
        <translation>Мероприятие заканчивается раньше, чем начинается: исправьте время.</translation>
    </message>
    <message>
        <source>This correction is dated before the release: correct its date.</source>
        <translation>Дата этого исправления — раньше даты выпуска: исправьте её.</translation>
    </message>
    <message>
        <source>“%1 %2”: the word stands twice. Remove one.</source>
        <translation>«%1 %2»: слово стоит дважды. Удалите одно.</translation>
    </message>
    <message>
        <source>“%1”: a character was probably lost here. Write it again.</source>
        <translation>«%1»: здесь, вероятно, потерян символ. Напишите его заново.</translation>
    </message>
    <message>
        <source>“%1”: this is an accent. Write an apostrophe, ’.</source>
        <translation>«%1»: это знак ударения. Поставьте апостроф ’.</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>«%1»: напишите «%2».</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>approximately %1 min</source>
        <translation>около %1 мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>с нумерацией</translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation>без нумерации</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>there is nothing with the id &quot;%1&quot;</source>
        <translation>нет ничего с идентификатором «%1»</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture %1 cannot be read as JPEG, PNG or WebP; choose another file.</source>
        <translation>Изображение %1 не читается как JPEG, PNG или WebP; выберите другой файл.</translation>
    </message>
    <message>
        <source>[moved here]</source>
        <translation>[перемещено сюда]</translation>
    </message>
    <message>
        <source>A NewsML-G2 item needs a date; give the readout its release date.</source>
        <translation>Материалу NewsML-G2 нужна дата; укажите дату выпуска сообщения.</translation>
    </message>
    <message>
        <source>A message needs a date; give the readout its release date.</source>
        <translation>Письму нужна дата; укажите дату выпуска сообщения.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>News text (NITF)</source>
        <translation>Текст новости (NITF)</translation>
    </message>
    <message>
        <source>News item (NewsML-G2)</source>
        <translation>Новостной материал (NewsML-G2)</translation>
    </message>
    <message>
        <source>News in JSON (ninjs)</source>
        <translation>Новость в JSON (ninjs)</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>Электронное письмо</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the content of revision %1 is not what it was when it was saved</source>
        <translation>содержимое редакции %1 не то, что было при сохранении</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>редакции %1 нет</translation>
    </message>
    <message>
        <source>revision %1: %2: %3</source>
        <translation>редакция %1: %2: %3</translation>
    </message>
    <message>
        <source>its revision %1 is gone</source>
        <translation>её редакция %1 утрачена</translation>
    </message>
    <message>
        <source>revision %1 has another digest</source>
        <translation>у редакции %1 другая контрольная сумма</translation>
    </message>
    <message>
        <source>it was changed, or one before it is missing</source>
        <translation>запись изменена, или отсутствует одна из предыдущих</translation>
    </message>
    <message>
        <source>no entry tells of revision %1</source>
        <translation>ни одна запись не сообщает о редакции %1</translation>
    </message>
    <message>
        <source>the numbers of revisions must rise</source>
        <translation>номера редакций должны возрастать</translation>
    </message>
    <message>
        <source>its time is missing</source>
        <translation>не указано время</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>контрольная сумма — не 64 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>it goes back to no content</source>
        <translation>возврат к несуществующему содержимому</translation>
    </message>
    <message>
        <source>its time or its event is missing</source>
        <translation>не указано время или событие</translation>
    </message>
    <message>
        <source>its hash is not 64 hexadecimal digits</source>
        <translation>хеш — не 64 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>history, line %1, column %2: %3</source>
        <translation>история, строка %1, столбец %2: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>line %1, column %2</source>
        <translation>строка %1, столбец %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines. Import it in parts.</source>
        <translation>%1: больше %2 строк. Импортируйте текст по частям.</translation>
    </message>
    <message>
        <source>%1: line %2 is too long to be text (%3 characters).</source>
        <translation>%1: строка %2 слишком длинна для текста (символов: %3).</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Import it in parts.</source>
        <translation>%1: больше %2 МиБ. Импортируйте текст по частям.</translation>
    </message>
    <message>
        <source>this is not %1 text. Save it as UTF-8 and import it again.</source>
        <translation>это не текст в кодировке %1. Сохраните его в UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
        <source>a control character (U+%1). This file is not plain text.</source>
        <translation>управляющий символ (U+%1). Этот файл — не простой текст.</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>текст длиннее %1 символов</translation>
    </message>
    <message>
        <source>a text contains the character NUL</source>
        <translation>в тексте есть символ NUL</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>больше %1 значений</translation>
    </message>
    <message>
        <source>values lie more than %1 deep within each other</source>
        <translation>глубина вложенности значений больше %1</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>в нём ничего нет</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>As 2019-01-14 or 14 January 2019. Zone as Asia/Tokyo or +09:00.</source>
        <translation>Например: 2019-01-14 или 14 January 2019. Часовой пояс: Asia/Tokyo или +09:00.</translation>
    </message>
    <message>
        <source>%1. In UTC: %2.</source>
        <translation>%1. По UTC: %2.</translation>
    </message>
    <message>
        <source>%1. There is no time zone “%2”.</source>
        <translation>%1. Часового пояса «%2» нет.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: время</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1: часовой пояс</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, строка %2, столбец %3: %4</translation>
    </message>
    <message>
        <source>%1 is not a newsroom: it must say &quot;format&quot;: &quot;%2&quot; and &quot;version&quot;: %3</source>
        <translation>%1: это не файл пресс-центра: в нём должно стоять &quot;format&quot;: &quot;%2&quot; и &quot;version&quot;: %3</translation>
    </message>
    <message>
        <source>%1 has version %2, and this program reads up to version %3; use a newer Rapporteur</source>
        <translation>%1: версия — %2, а эта программа читает до версии %3; используйте более новый Rapporteur</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1: не найдено</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«%1» — не из числа %2</translation>
    </message>
    <message>
        <source>an address like https://www.example.gov/readouts/ is expected here</source>
        <translation>здесь ожидается адрес вида https://www.example.gov/readouts/</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>«%1» — не код языка</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone</source>
        <translation>«%1» — не название часового пояса</translation>
    </message>
    <message>
        <source>{name} or {id} must stand in it, or all pages had one address</source>
        <translation>здесь должно стоять {name} или {id}, иначе у всех страниц будет один адрес</translation>
    </message>
    <message>
        <source>letters, digits, - and _ may stand in it, and / between its parts</source>
        <translation>допустимы буквы, цифры, - и _, а между частями — /</translation>
    </message>
    <message>
        <source>there is no house profile “%1”</source>
        <translation>стиля ведомства «%1» нет</translation>
    </message>
    <message>
        <source>a path below the newsroom&apos;s folder is expected here</source>
        <translation>здесь ожидается путь внутри папки пресс-центра</translation>
    </message>
    <message>
        <source>a site has pages: html must be among them</source>
        <translation>у сайта есть страницы: среди форматов должен быть html</translation>
    </message>
    <message>
        <source>a number from 1 to %1 is expected here</source>
        <translation>здесь ожидается число от 1 до %1</translation>
    </message>
</context>
<context>
    <name>Notations</name>
    <message>
        <source>This is not a language tag. Write it as en, pt-BR or zh-Hant.</source>
        <translation>Это не код языка. Напишите, например, en, pt-BR или zh-Hant.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2019-01-14.</source>
        <translation>Это не дата. Напишите в виде 2019-01-14.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 09:30.</source>
        <translation>Это не время суток. Напишите в виде 09:30.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>это не читаемый файл PDF</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The font %1 cannot be embedded; reinstall its package.</source>
        <translation>Шрифт %1 нельзя встроить; переустановите его пакет.</translation>
    </message>
    <message>
        <source>The picture %1 is left out: %2</source>
        <translation>Изображение %1 пропущено: %2</translation>
    </message>
    <message>
        <source>it has too many pixels.</source>
        <translation>в нём слишком много пикселей.</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB.</source>
        <translation>файл больше 64 МБ.</translation>
    </message>
    <message>
        <source>The font file %1 is not installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>Файл шрифта %1 не установлен; установите пакет Debian fonts-noto-core.</translation>
    </message>
    <message>
        <source>No symbol font is installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>Не установлен ни один символьный шрифт; установите пакет Debian fonts-noto-core.</translation>
    </message>
    <message>
        <source>The picture has no alternative text; describe it for those who cannot see it.</source>
        <translation>У изображения нет замещающего текста; опишите его для тех, кто его не видит.</translation>
    </message>
    <message>
        <source>No font has these characters, the PDF shows boxes for them: %1</source>
        <translation>Ни в одном шрифте нет этих символов, в PDF вместо них прямоугольники: %1</translation>
    </message>
</context>
<context>
    <name>ReadoutFile</name>
    <message>
        <source>there is no such member here</source>
        <translation>такого поля здесь нет</translation>
    </message>
    <message>
        <source>this member stands here twice</source>
        <translation>это поле встречается здесь дважды</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>this member is missing</source>
        <translation>этого поля нет</translation>
    </message>
    <message>
        <source>%1 has version %2 of the file format, and this program reads up to version %3; open it with a newer Rapporteur</source>
        <translation>%1: версия формата файла — %2, а эта программа читает до версии %3; откройте файл в более новой версии Rapporteur</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1: больше %2 МиБ</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, строка %2, столбец %3: %4</translation>
    </message>
    <message>
        <source>%1 is not a readout</source>
        <translation>%1: это не файл сообщения</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1: не в пределах от %2 до %3</translation>
    </message>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>текст длиннее %1 символов</translation>
    </message>
    <message>
        <source>there are more than %1 blocks</source>
        <translation>больше %1 блоков</translation>
    </message>
    <message>
        <source>blocks lie more than %1 deep within each other</source>
        <translation>глубина вложенности блоков больше %1</translation>
    </message>
    <message>
        <source>an id is missing</source>
        <translation>нет идентификатора</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only</source>
        <translation>«%1» не может быть идентификатором: только буквы, цифры, «.», «_» и «-»</translation>
    </message>
    <message>
        <source>the id “%1” is in use already</source>
        <translation>идентификатор «%1» уже занят</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>«%1» — не код языка</translation>
    </message>
    <message>
        <source>this mark lies outside its text</source>
        <translation>эта разметка выходит за пределы своего текста</translation>
    </message>
    <message>
        <source>this mark cuts a character in two</source>
        <translation>эта разметка разрезает символ надвое</translation>
    </message>
    <message>
        <source>there are more than %1 marks over one text</source>
        <translation>больше %1 элементов разметки в одном тексте</translation>
    </message>
    <message>
        <source>the marks are out of order, empty, or overlap</source>
        <translation>элементы разметки стоят не по порядку, пусты или пересекаются</translation>
    </message>
    <message>
        <source>“%1” does not lie in the readout&apos;s media folder</source>
        <translation>«%1» находится вне папки с файлами сообщения</translation>
    </message>
    <message>
        <source>this is not a SHA-256 digest in lower-case hexadecimal</source>
        <translation>это не контрольная сумма SHA-256 в нижнем регистре</translation>
    </message>
    <message>
        <source>a block of this kind has no text of its own</source>
        <translation>у блока этого вида нет собственного текста</translation>
    </message>
    <message>
        <source>a block of this kind has no photo</source>
        <translation>у блока этого вида нет фото</translation>
    </message>
    <message>
        <source>a block of this kind may not stand here</source>
        <translation>блок этого вида не может стоять здесь</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>здесь ожидается true или false</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>здесь ожидается целое число</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>слишком большое число: %1</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>здесь ожидается текст</translation>
    </message>
    <message>
        <source>a date like 2031-03-04 is expected here</source>
        <translation>здесь ожидается дата вида 2031-03-04</translation>
    </message>
    <message>
        <source>a time of day like 18:00 is expected here</source>
        <translation>здесь ожидается время суток вида 18:00</translation>
    </message>
    <message>
        <source>a time in UTC like 2031-03-04T17:00:00Z is expected here</source>
        <translation>здесь ожидается время по UTC вида 2031-03-04T17:00:00Z</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are: %2</source>
        <translation>«%1» здесь неизвестно; известны: %2</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>здесь ожидается список</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>здесь ожидается объект</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>inserted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>форматирование</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 изменение</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>изменений: %1</translation>
    </message>
    <message>
        <source>, and %1 of numbering only</source>
        <translation>, и только в нумерации: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>вставлено: %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>its words or their time are missing</source>
        <translation>не указан текст или время</translation>
    </message>
    <message>
        <source>its words begin before their text</source>
        <translation>слова начинаются раньше своего текста</translation>
    </message>
    <message>
        <source>its changes or its time are missing</source>
        <translation>не указаны изменения или время</translation>
    </message>
    <message>
        <source>what stood there before is missing</source>
        <translation>не указано, что стояло там прежде</translation>
    </message>
    <message>
        <source>it has no id of its own</source>
        <translation>нет собственного идентификатора</translation>
    </message>
    <message>
        <source>this text is submitted already</source>
        <translation>этот текст уже представлен на утверждение</translation>
    </message>
    <message>
        <source>this text is approved already</source>
        <translation>этот текст уже утверждён</translation>
    </message>
    <message>
        <source>the text is the one that changes were requested of; change it, or say why not</source>
        <translation>это тот самый текст, в который просили внести изменения; измените его или объясните, почему нет</translation>
    </message>
    <message>
        <source>the present text is in no revision; save or submit it first</source>
        <translation>текущего текста нет ни в одной редакции; сначала сохраните его или представьте на утверждение</translation>
    </message>
    <message>
        <source>the text is not the one that was shown, whose digest begins with %1; it is %2</source>
        <translation>это не тот текст, который был показан: контрольная сумма того начинается с %1, а у этого — %2</translation>
    </message>
    <message>
        <source>%1 is an author of this text; somebody else must approve it</source>
        <translation>%1 — автор этого текста; утвердить его должен кто-то другой</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 as “%2”</source>
        <translation>по правилам пресс-центра %1 не числится в роли «%2»</translation>
    </message>
    <message>
        <source>the readout has no part “%1”</source>
        <translation>в сообщении нет части «%1»</translation>
    </message>
    <message>
        <source>%1 has approved this text already</source>
        <translation>%1: этот текст уже утверждён этим лицом</translation>
    </message>
    <message>
        <source>comments that block approval are open: %1</source>
        <translation>открыты комментарии, препятствующие утверждению: %1</translation>
    </message>
    <message>
        <source>the newsroom’s policy asks for a signature</source>
        <translation>правила пресс-центра требуют подписи</translation>
    </message>
    <message>
        <source>a reason must be given</source>
        <translation>нужно указать причину</translation>
    </message>
    <message>
        <source>no text of it has all its approvals yet</source>
        <translation>ни один его текст ещё не получил всех утверждений</translation>
    </message>
    <message>
        <source>the text has all its approvals; publish it as such</source>
        <translation>текст получил все утверждения; публикуйте его как утверждённый</translation>
    </message>
    <message>
        <source>the approved text is out already</source>
        <translation>утверждённый текст уже опубликован</translation>
    </message>
    <message>
        <source>a text of it is out; another one goes out as a correction</source>
        <translation>один его текст уже опубликован; другой выходит как исправление</translation>
    </message>
    <message>
        <source>no text of it is out</source>
        <translation>ни один его текст не опубликован</translation>
    </message>
    <message>
        <source>the text has no new public note about the correction; write it, and have it approved</source>
        <translation>в тексте нет нового публичного примечания об исправлении; напишите его и утвердите</translation>
    </message>
    <message>
        <source>the text has a notice of withdrawal</source>
        <translation>в тексте есть уведомление об отзыве</translation>
    </message>
    <message>
        <source>it is under embargo until %1</source>
        <translation>действует эмбарго до %1</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>публикация назначена на %1</translation>
    </message>
    <message>
        <source>a time to come, with its time zone, must be given</source>
        <translation>нужно указать будущее время с часовым поясом</translation>
    </message>
    <message>
        <source>entry %1 of the log is broken</source>
        <translation>запись %1 журнала повреждена</translation>
    </message>
    <message>
        <source>%1 has claimed it; it must be released</source>
        <translation>%1 держит его на рассмотрении; сначала его нужно освободить</translation>
    </message>
    <message>
        <source>nobody has claimed it</source>
        <translation>никто не взял его на рассмотрение</translation>
    </message>
    <message>
        <source>in the state “%1” nobody can %2</source>
        <translation>в состоянии «%1» нельзя %2</translation>
    </message>
    <message>
        <source>refused (%1): %2</source>
        <translation>отказано (%1): %2</translation>
    </message>
    <message>
        <source>%1; what may follow: %2</source>
        <translation>%1; что возможно дальше: %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>действительно</translation>
    </message>
    <message>
        <source>%1 decided on the present text, revision %2</source>
        <translation>%1: решение принято по текущему тексту, редакция %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>%1 decided on revision %2; the present text is another one</source>
        <translation>%1: решение принято по редакции %2; текущий текст — другой</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>a later decision on revision %2 took the place of that of %1</source>
        <translation>%1: решение заменено более поздним решением по редакции %2</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>собственный текст</translation>
    </message>
    <message>
        <source>%1 is an author of revision %2, or of one between it and the approval before</source>
        <translation>%1 — автор редакции %2 или одной из редакций между ней и предыдущим утверждением</translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation>нет полномочий</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 in this role</source>
        <translation>по правилам пресс-центра %1 не числится в этой роли</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>%1 did not sign, and the newsroom’s policy asks for it</source>
        <translation>%1: подписи нет, а правила пресс-центра её требуют</translation>
    </message>
    <message>
        <source>key does not count</source>
        <translation>ключ не принимается</translation>
    </message>
    <message>
        <source>the key that signed is none of those that the policy names for %1</source>
        <translation>ключа подписи нет среди тех, что правила указывают для %1</translation>
    </message>
    <message>
        <source>another person’s key</source>
        <translation>ключ другого лица</translation>
    </message>
    <message>
        <source>the key that signed does not have the address of %1</source>
        <translation>в ключе подписи нет адреса %1</translation>
    </message>
    <message>
        <source>expired key</source>
        <translation>ключ просрочен</translation>
    </message>
    <message>
        <source>the key with which %1 signed has expired</source>
        <translation>%1: срок действия ключа подписи истёк</translation>
    </message>
    <message>
        <source>revoked key</source>
        <translation>ключ отозван</translation>
    </message>
    <message>
        <source>the key with which %1 signed was revoked</source>
        <translation>%1: ключ подписи отозван</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>неизвестный ключ</translation>
    </message>
    <message>
        <source>the key with which %1 signed is not in the key ring; import it to verify</source>
        <translation>%1: ключа подписи нет в связке ключей; импортируйте его для проверки</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>GnuPG could not verify the signature of %1</source>
        <translation>GnuPG не удалось проверить подпись %1</translation>
    </message>
    <message>
        <source>of another readout</source>
        <translation>о другом сообщении</translation>
    </message>
    <message>
        <source>the decision of %1 is about another readout</source>
        <translation>%1: решение относится к другому сообщению</translation>
    </message>
    <message>
        <source>edited digest</source>
        <translation>контрольная сумма изменена</translation>
    </message>
    <message>
        <source>the digest in the decision of %1 is not that of the revision it names</source>
        <translation>%1: контрольная сумма в решении не соответствует указанной в нём редакции</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>подделка</translation>
    </message>
    <message>
        <source>the decision of %1 is not as it was given: it was edited, or put in</source>
        <translation>%1: решение не такое, каким было принято: оно изменено или вставлено</translation>
    </message>
    <message>
        <source>at least one approval must be asked for</source>
        <translation>нужно требовать хотя бы одно утверждение</translation>
    </message>
    <message>
        <source>an approval’s count is not 1 to %1</source>
        <translation>число утверждений — не от 1 до %1</translation>
    </message>
    <message>
        <source>a reviewer has no person</source>
        <translation>у рецензента не указано лицо</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a key</source>
        <translation>«%1» — не отпечаток ключа</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>its time or its person is missing</source>
        <translation>не указано время или лицо</translation>
    </message>
    <message>
        <source>its revision is missing</source>
        <translation>не указана редакция</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>контрольная сумма — не 64 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>review, line %1, column %2: %3</source>
        <translation>рецензирование, строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>GnuPG, which makes signatures, is not there</source>
        <translation>нет программы GnuPG, которая создаёт подписи</translation>
    </message>
    <message>
        <source>there is no usable secret key of %1; make one with: gpg --quick-gen-key %1</source>
        <translation>нет пригодного секретного ключа %1; создайте его командой: gpg --quick-gen-key %1</translation>
    </message>
    <message>
        <source>GnuPG did not sign: %1</source>
        <translation>GnuPG не создал подпись: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>на утверждении</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>запрошены изменения</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>представить на утверждение</translation>
    </message>
    <message>
        <source>take back to draft</source>
        <translation>вернуть в черновики</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>взять на рассмотрение</translation>
    </message>
    <message>
        <source>release</source>
        <translation>освободить</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>утвердить</translation>
    </message>
    <message>
        <source>request changes</source>
        <translation>запросить изменения</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>запланировать</translation>
    </message>
    <message>
        <source>take off the schedule</source>
        <translation>снять с плана</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>опубликовать</translation>
    </message>
    <message>
        <source>publish without approval</source>
        <translation>опубликовать без утверждения</translation>
    </message>
    <message>
        <source>publish a correction</source>
        <translation>опубликовать исправление</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>отозвать</translation>
    </message>
    <message>
        <source>no text of it is out yet</source>
        <translation>ни один его текст ещё не опубликован</translation>
    </message>
    <message>
        <source>no text of it is out to be corrected</source>
        <translation>ни один его текст не опубликован, исправлять нечего</translation>
    </message>
    <message>
        <source>the correction changes no word of what is out</source>
        <translation>исправление не меняет ни одного слова опубликованного текста</translation>
    </message>
    <message>
        <source>%1 decided on this part of the text, which is as it was in revision %2</source>
        <translation>%1: решение принято по этой части текста, которая осталась такой же, как в редакции %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <comment>a state whose approvals are of another text</comment>
        <translation>%1, устарело</translation>
    </message>
    <message>
        <source>%1, no longer valid</source>
        <comment>a state whose approvals do not hold</comment>
        <translation>%1, больше не действует</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 уже существует; выберите другое имя</translation>
    </message>
    <message>
        <source>%1 was changed by someone else; save under another name, or open it again</source>
        <translation>%1: файл изменён кем-то другим; сохраните под другим именем или откройте его заново</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>больше %1 МиБ</translation>
    </message>
    <message>
        <source>another program is writing in its folder; try again</source>
        <translation>в его папку пишет другая программа; повторите попытку</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>Не удалось создать папку %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>another publisher is at work in %1; wait until it has finished</source>
        <translation>в %1 уже идёт другая публикация; дождитесь её окончания</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>a character of the private use area stands here</source>
        <translation>здесь стоит символ из области для частного использования</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>«%1» не закрыто</translation>
    </message>
    <message>
        <source>“%1” closes nothing</source>
        <translation>«%1» ничего не закрывает</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>тега «%1» нет</translation>
    </message>
    <message>
        <source>there is no variable “%1”</source>
        <translation>переменной «%1» нет</translation>
    </message>
    <message>
        <source>“%1” would make another page each time</source>
        <translation>«%1» каждый раз давало бы другую страницу</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8</source>
        <translation>%1: текст не в UTF-8</translation>
    </message>
    <message>
        <source>%1: there is no template “%2”</source>
        <translation>%1: шаблона «%2» нет</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>не удалось прочитать: %1</translation>
    </message>
    <message>
        <source>mend the file, or bring back an older copy</source>
        <translation>исправьте файл или верните более старую копию</translation>
    </message>
    <message>
        <source>have it approved</source>
        <translation>представьте его на утверждение</translation>
    </message>
    <message>
        <source>it is embargoed until %1</source>
        <translation>на нём эмбарго до %1</translation>
    </message>
    <message>
        <source>publish again when the embargo has passed</source>
        <translation>повторите публикацию после окончания эмбарго</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>публикация назначена на %1</translation>
    </message>
    <message>
        <source>publish again at that time</source>
        <translation>повторите публикацию в это время</translation>
    </message>
    <message>
        <source>its time is not one point in time, for a clock change: %1</source>
        <translation>его время неоднозначно из-за перевода часов: %1</translation>
    </message>
    <message>
        <source>give the time with its offset from UTC, such as +02:00, for a zone</source>
        <translation>вместо часового пояса укажите смещение от UTC, например +02:00</translation>
    </message>
    <message>
        <source>it has no edition</source>
        <translation>у него нет языковой версии</translation>
    </message>
    <message>
        <source>write its text</source>
        <translation>напишите его текст</translation>
    </message>
    <message>
        <source>its address is that of another readout: %1</source>
        <translation>такой же адрес у другого сообщения: %1</translation>
    </message>
    <message>
        <source>rename the file, or put {id} into the address pattern</source>
        <translation>переименуйте файл или вставьте {id} в шаблон адреса</translation>
    </message>
    <message>
        <source>the publication was cancelled; the site is as it was</source>
        <translation>публикация отменена; сайт остался прежним</translation>
    </message>
    <message>
        <source>approvals of “%1” missing: %2</source>
        <translation>«%1»: не хватает утверждений: %2</translation>
    </message>
    <message>
        <source>approvals of “%1” in the role “%2” missing: %3</source>
        <translation>«%1»: не хватает утверждений в роли «%2»: %3</translation>
    </message>
    <message>
        <source>it is not as it was published</source>
        <translation>не такое, каким было опубликовано</translation>
    </message>
    <message>
        <source>it was published, and is not there</source>
        <translation>было опубликовано, но отсутствует</translation>
    </message>
    <message>
        <source>it was not published</source>
        <translation>не было опубликовано</translation>
    </message>
    <message>
        <source>no approval in the newsroom holds for what it shows</source>
        <translation>ни одно утверждение пресс-центра не относится к тому, что здесь показано</translation>
    </message>
    <message>
        <source>%1 is no site: nothing was published there</source>
        <translation>%1: это не сайт: там ничего не публиковалось</translation>
    </message>
    <message>
        <source>%1 lies outside the newsroom</source>
        <translation>%1: вне папки пресс-центра</translation>
    </message>
    <message>
        <source>the newsroom asks for a signature, it has none</source>
        <translation>пресс-центр требует подписи, а её нет</translation>
    </message>
    <message>
        <source>its signature is forged, or of another manifest</source>
        <translation>подпись подделана или относится к другому манифесту</translation>
    </message>
    <message>
        <source>the key that signed it is not known here</source>
        <translation>ключ подписи здесь неизвестен</translation>
    </message>
    <message>
        <source>the key that signed it has expired</source>
        <translation>срок действия ключа подписи истёк</translation>
    </message>
    <message>
        <source>the key that signed it was revoked</source>
        <translation>ключ подписи отозван</translation>
    </message>
    <message>
        <source>another key than the newsroom’s signed it</source>
        <translation>подписано не ключом пресс-центра</translation>
    </message>
    <message>
        <source>GnuPG could not check its signature</source>
        <translation>GnuPG не удалось проверить подпись</translation>
    </message>
    <message>
        <source>it is not approved: %1</source>
        <translation>он не утверждён: %1</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>what it takes away is no longer there</source>
        <translation>того, что она удаляет, больше нет</translation>
    </message>
    <message>
        <source>what it takes away was changed since</source>
        <translation>то, что она удаляет, с тех пор изменено</translation>
    </message>
    <message>
        <source>what it changes is no longer there</source>
        <translation>того, что она меняет, больше нет</translation>
    </message>
    <message>
        <source>where it belongs is no longer there</source>
        <translation>места, к которому она относится, больше нет</translation>
    </message>
    <message>
        <source>the same words were changed since: %1</source>
        <translation>те же слова с тех пор изменены: %1</translation>
    </message>
    <message>
        <source>it would break what was done since</source>
        <translation>она нарушила бы то, что сделано с тех пор</translation>
    </message>
</context>
<context>
    <name>rapporteur::About</name>
    <message>
        <source>About Rapporteur</source>
        <translation>О программе Rapporteur</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;Editor for official readouts.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;Редактор официальных сообщений для печати.&lt;/p&gt;&lt;p&gt;Свободная программа на условиях GNU General Public License версии 3 или новее.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rapporteur::ApprovalModel</name>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Изменено с тех пор: %1</translation>
    </message>
    <message>
        <source>%1 approved version %2, %3</source>
        <translation>%1: версия %2 утверждена, %3</translation>
    </message>
    <message>
        <source>%1 requested changes of version %2, %3</source>
        <translation>%1: запрошены изменения в версии %2, %3</translation>
    </message>
    <message>
        <source>Missing approvals: %1</source>
        <translation>Не хватает утверждений: %1</translation>
    </message>
    <message>
        <source>Missing approvals by %1: %2</source>
        <translation>Не хватает утверждений в роли «%1»: %2</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>Зачёркнуто: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::AttachmentFields</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As printed: “Terms of reference (PDF, 210 KB)”.</source>
        <translation>Как в печати: «Круг ведения (PDF, 210 КБ)».</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose it, or drop it here. It is copied beside the readout.</source>
        <translation>Выберите файл или перетащите его сюда. Он будет скопирован в папку рядом с сообщением.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Where it lies when it is not beside the readout.</source>
        <translation>Где находится файл, если не рядом с сообщением.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Добавить приложение</translation>
    </message>
</context>
<context>
    <name>rapporteur::AuthorPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>Им&amp;я</translation>
    </message>
    <message>
        <source>Stands in a readout’s history at each version that you save.</source>
        <translation>Указывается в истории сообщения при каждой сохранённой вами версии.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Tells you from others of your name, and finds the key that you sign with.</source>
        <translation>Отличает вас от однофамильцев и указывает ключ, которым вы подписываете.</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>Р&amp;оль</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Официальный представитель</translation>
    </message>
    <message>
        <source>As what you approve, by the words of your newsroom’s review policy.</source>
        <translation>В каком качестве вы утверждаете — словами правил рецензирования вашего пресс-центра.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockBar</name>
    <message>
        <source>Adds a block after the one with the cursor</source>
        <translation>Добавить блок после того, в котором стоит курсор</translation>
    </message>
    <message>
        <source>Removes the block with all that stands in it</source>
        <translation>Удалить блок со всем его содержимым</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Properties of the block</source>
        <translation>Свойства блока</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockKinds</name>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цит.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>note</source>
        <translation>прим.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>Ячейка таблицы</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ячейка</translation>
    </message>
    <message>
        <source>Wrapped text</source>
        <translation>Включённый текст</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockProperties</name>
    <message>
        <source>Numbering</source>
        <translation>Нумерация</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>по стилю ведомства</translation>
    </message>
    <message>
        <source>Heading level</source>
        <translation>Уровень заголовка</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто это сказал</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>Изменить фото</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Начальная строка</translation>
    </message>
    <message>
        <source>Begin text:</source>
        <translation>Начало текста:</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Заключительная строка</translation>
    </message>
    <message>
        <source>End text</source>
        <translation>Конец текста</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>Дата текста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>Как у окружающего текста</translation>
    </message>
    <message>
        <source>Of the language</source>
        <translation>По языку</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Слева направо</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Справа налево</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень заголовка</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Нумерованный</translation>
    </message>
    <message>
        <source>Numbers, not bullets</source>
        <translation>Номера вместо маркеров</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Замещающий текст</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Источник фото</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangeModel</name>
    <message>
        <source>%1 of text</source>
        <translation>в тексте — %1</translation>
    </message>
    <message>
        <source>%1 of structure</source>
        <translation>в структуре — %1</translation>
    </message>
    <message>
        <source>%1 of facts</source>
        <translation>в сведениях — %1</translation>
    </message>
    <message>
        <source>%1 of formatting</source>
        <translation>в оформлении — %1</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>Изменения: %1.</translation>
    </message>
    <message>
        <source>Not shown: %1 of nothing but numbering.</source>
        <translation>Не показаны изменения одной лишь нумерации: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>N and P go to the next and previous change; Return goes to its field.</source>
        <translation>N и P — к следующему и предыдущему изменению; Enter — перейти к его полю.</translation>
    </message>
    <message>
        <source>Compared text</source>
        <translation>Сравниваемый текст</translation>
    </message>
    <message>
        <source>Look of the comparison</source>
        <translation>Вид сравнения</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a change&apos;s number, how many, its words</comment>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>С пометками</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Старый</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
</context>
<context>
    <name>rapporteur::Choices</name>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Working meal</source>
        <translation>Рабочий обед (завтрак, ужин)</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Телефонный разговор</translation>
    </message>
    <message>
        <source>Video conference</source>
        <translation>Видеоконференция</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Визит вежливости</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Leads the side</source>
        <translation>Глава делегации</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член делегации</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>Также присутствует</translation>
    </message>
    <message>
        <source>Given name first (Taro Kono)</source>
        <translation>Сначала имя (Таро Коно)</translation>
    </message>
    <message>
        <source>Family name first (Kono Taro)</source>
        <translation>Сначала фамилия (Коно Таро)</translation>
    </message>
    <message>
        <source>Family name, comma (Lavrov, Sergey)</source>
        <translation>Фамилия, запятая, имя (Лавров, Сергей)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Official translation</source>
        <translation>Официальный перевод</translation>
    </message>
    <message>
        <source>Provisional translation</source>
        <translation>Предварительный перевод</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>Как принято в языке</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Слева направо</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Справа налево</translation>
    </message>
    <message>
        <source>Major: the page tells of it</source>
        <translation>Существенное: указывается на странице</translation>
    </message>
    <message>
        <source>Minor: on record, not on the page</source>
        <translation>Незначительное: сохраняется в истории, но не на странице</translation>
    </message>
</context>
<context>
    <name>rapporteur::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Вст&amp;авка</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Фо&amp;рмат</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть не&amp;давнее</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Пока ничего не открывалось</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Внести отменённое изменение снова</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>List the steps, to go back to any of them</source>
        <translation>Показать список шагов, чтобы вернуться к любому из них</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Переместить выделенное в буфер обмена</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Скопировать выделенное в буфер обмена</translation>
    </message>
    <message>
        <source>Copy all for e-mai&amp;l</source>
        <translation>Копировать всё для &amp;эл. почты</translation>
    </message>
    <message>
        <source>Copy the whole readout as rich text, with its looks</source>
        <translation>Скопировать всё сообщение как форматированный текст, с оформлением</translation>
    </message>
    <message>
        <source>Copy all as plain te&amp;xt</source>
        <translation>Копировать всё как простой &amp;текст</translation>
    </message>
    <message>
        <source>Copy the whole readout as plain text</source>
        <translation>Скопировать всё сообщение как простой текст</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Insert the clipboard; many lines become many bullets</source>
        <translation>Вставить из буфера обмена; несколько строк станут отдельными пунктами</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
    <message>
        <source>Select all of this field</source>
        <translation>Выделить всё в этом поле</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Переместить ввер&amp;х</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo up</source>
        <translation>Переместить пункт, раздел, участника или фото вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo down</source>
        <translation>Переместить пункт, раздел, участника или фото вниз</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>На&amp;йти…</translation>
    </message>
    <message>
        <source>Look for words in every field</source>
        <translation>Искать слова во всех полях</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>Look for words in every field and write others in their place</source>
        <translation>Искать слова во всех полях и заменять их другими</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти сле&amp;дующее</translation>
    </message>
    <message>
        <source>Go to the next place where the words are</source>
        <translation>Перейти к следующему месту, где есть эти слова</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти п&amp;редыдущее</translation>
    </message>
    <message>
        <source>Go to the place before where the words are</source>
        <translation>Перейти к предыдущему месту, где есть эти слова</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Begin a new readout</source>
        <translation>Начать новое сообщение</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Новое ок&amp;но</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Открыть ещё одно окно</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a readout</source>
        <translation>Открыть сообщение</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>&amp;Импортировать текст…</translation>
    </message>
    <message>
        <source>Read a plain text as a new readout</source>
        <translation>Прочитать простой текст как новое сообщение</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved…</source>
        <translation>Восстановить несо&amp;хранённое…</translation>
    </message>
    <message>
        <source>Find text that was closed without saving, or lost in a crash</source>
        <translation>Найти текст, закрытый без сохранения или потерянный при сбое</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Сохр&amp;анить</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Сохранить сообщение</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save the readout in another file</source>
        <translation>Сохранить сообщение в другом файле</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Give the readout out as web page, PDF and plain text</source>
        <translation>Выпустить сообщение в виде веб-страницы, PDF и простого текста</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print the page as the preview shows it</source>
        <translation>Напечатать страницу в том виде, как в предпросмотре</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Закрыть это окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Закрыть все окна</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>Полу&amp;жирный</translation>
    </message>
    <message>
        <source>Make the selected words strong, or plain again</source>
        <translation>Сделать выделенные слова полужирными или снова обычными</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>Emphasize the selected words, or no longer</source>
        <translation>Выделить слова курсивом или снять курсив</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Ссылка…</translation>
    </message>
    <message>
        <source>Let the selected words lead to an address</source>
        <translation>Связать выделенные слова с адресом</translation>
    </message>
    <message>
        <source>Make it a &amp;heading</source>
        <translation>Сделать &amp;заголовком</translation>
    </message>
    <message>
        <source>The line becomes the title of a section</source>
        <translation>Строка станет заголовком раздела</translation>
    </message>
    <message>
        <source>Make it a &amp;paragraph</source>
        <translation>Сделать &amp;абзацем</translation>
    </message>
    <message>
        <source>The line becomes a paragraph</source>
        <translation>Строка станет абзацем</translation>
    </message>
    <message>
        <source>Make it a &amp;bullet</source>
        <translation>Сделать п&amp;унктом списка</translation>
    </message>
    <message>
        <source>The line becomes a bullet of a list</source>
        <translation>Строка станет пунктом списка</translation>
    </message>
    <message>
        <source>Make it a &amp;note</source>
        <translation>Сделать &amp;примечанием</translation>
    </message>
    <message>
        <source>The line becomes a note</source>
        <translation>Строка станет примечанием</translation>
    </message>
    <message>
        <source>&amp;Command or place…</source>
        <translation>&amp;Команда или место…</translation>
    </message>
    <message>
        <source>Find what to do or where to go by its name</source>
        <translation>Найти по названию, что сделать или куда перейти</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Выпуск</translation>
    </message>
    <message>
        <source>Go to the release</source>
        <translation>Перейти к выпуску</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Мероприятие</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Перейти к мероприятию</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>Go to the participants</source>
        <translation>Перейти к участникам</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>&amp;Фотографии</translation>
    </message>
    <message>
        <source>Go to the photos</source>
        <translation>Перейти к фотографиям</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>Вводный &amp;абзац</translation>
    </message>
    <message>
        <source>Go to the lead</source>
        <translation>Перейти к вводному абзацу</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Повестка</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Перейти к повестке</translation>
    </message>
    <message>
        <source>&amp;Notes and links</source>
        <translation>Примечания и &amp;ссылки</translation>
    </message>
    <message>
        <source>Go to attachments, links, contacts and the end of the page</source>
        <translation>Перейти к приложениям, ссылкам, контактам и концу страницы</translation>
    </message>
    <message>
        <source>Left &amp;over</source>
        <translation>&amp;Неразмещённое</translation>
    </message>
    <message>
        <source>Go to what an import could not place</source>
        <translation>Перейти к тому, что не удалось разместить при импорте</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Сле&amp;дующее замечание</translation>
    </message>
    <message>
        <source>Go to the field of the next problem</source>
        <translation>Перейти к полю следующего замечания</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Пр&amp;едыдущее замечание</translation>
    </message>
    <message>
        <source>Go to the field of the problem before</source>
        <translation>Перейти к полю предыдущего замечания</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>&amp;О программе Rapporteur</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Раздел</translation>
    </message>
    <message>
        <source>Add a section after this one</source>
        <translation>Добавить раздел после этого</translation>
    </message>
    <message>
        <source>&amp;Bullet</source>
        <translation>&amp;Пункт списка</translation>
    </message>
    <message>
        <source>Add a bullet here</source>
        <translation>Добавить здесь пункт списка</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Абзац</translation>
    </message>
    <message>
        <source>Add a paragraph here</source>
        <translation>Добавить здесь абзац</translation>
    </message>
    <message>
        <source>&amp;Edition in another language…</source>
        <translation>&amp;Версия на другом языке…</translation>
    </message>
    <message>
        <source>Add a translation of the readout</source>
        <translation>Добавить перевод сообщения</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Показать страницу крупнее</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Показать страницу мельче</translation>
    </message>
    <message>
        <source>Full si&amp;ze</source>
        <translation>Реальный &amp;размер</translation>
    </message>
    <message>
        <source>Show the page as large as on paper</source>
        <translation>Показать страницу в том размере, как на бумаге</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>Show the page as wide as the preview</source>
        <translation>Показать страницу по ширине предпросмотра</translation>
    </message>
    <message>
        <source>Fit pa&amp;ge</source>
        <translation>&amp;Страница целиком</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Показать всю страницу</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>Show the web page in the browser</source>
        <translation>Показать веб-страницу в браузере</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>С&amp;труктура</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>Показать или скрыть структуру</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Предпросмотр</translation>
    </message>
    <message>
        <source>Show or hide the page beside the panes</source>
        <translation>Показать или скрыть страницу рядом с панелями</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Замечания</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Показать или скрыть список замечаний</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer</source>
        <translation>Развернуть окно на весь экран или вернуть прежний размер</translation>
    </message>
    <message>
        <source>Ne&amp;xt edition</source>
        <translation>Следующая &amp;языковая версия</translation>
    </message>
    <message>
        <source>Show the readout in its next language</source>
        <translation>Показать сообщение на следующем языке</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Следующая &amp;область</translation>
    </message>
    <message>
        <source>Outline, pane, preview and round again</source>
        <translation>Структура, панель, предпросмотр и снова по кругу</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Пред&amp;ыдущая область</translation>
    </message>
    <message>
        <source>The same, the other way round</source>
        <translation>То же в обратном порядке</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Ре&amp;цензирование</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Language, author, dictionaries, paper and looks</source>
        <translation>Язык, автор, словари, бумага и оформление</translation>
    </message>
    <message>
        <source>&amp;Help for this field</source>
        <translation>&amp;Справка по этому полю</translation>
    </message>
    <message>
        <source>What the manual says of this field</source>
        <translation>Что сказано об этом поле в руководстве</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Read the manual, or search it</source>
        <translation>Читать руководство или искать в нём</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>All commands that have keys</source>
        <translation>Все команды, у которых есть клавиши</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;Назвать эту версию…</translation>
    </message>
    <message>
        <source>Save the readout as a version with a name</source>
        <translation>Сохранить сообщение как версию с названием</translation>
    </message>
    <message>
        <source>List what was saved, to compare and to go back</source>
        <translation>Список сохранённого, чтобы сравнивать и возвращаться</translation>
    </message>
    <message>
        <source>Compare with last &amp;saved</source>
        <translation>Сравнить с последней &amp;сохранённой версией</translation>
    </message>
    <message>
        <source>Show what changed since it was saved</source>
        <translation>Показать, что изменилось с момента сохранения</translation>
    </message>
    <message>
        <source>Compare with last &amp;approved</source>
        <translation>Сравнить с последней &amp;утверждённой версией</translation>
    </message>
    <message>
        <source>Show what changed since it was approved</source>
        <translation>Показать, что изменилось с момента утверждения</translation>
    </message>
    <message>
        <source>Compare with last &amp;published</source>
        <translation>Сравнить с последней &amp;опубликованной версией</translation>
    </message>
    <message>
        <source>Show what changed since it was published</source>
        <translation>Показать, что изменилось с момента публикации</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>Сравнить с &amp;файлом…</translation>
    </message>
    <message>
        <source>Show what this readout changed in another file</source>
        <translation>Показать, что это сообщение изменило по сравнению с другим файлом</translation>
    </message>
    <message>
        <source>Compare &amp;two files…</source>
        <translation>Сравнить &amp;два файла…</translation>
    </message>
    <message>
        <source>Show what one file changed in another</source>
        <translation>Показать, что один файл изменил по сравнению с другим</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>С&amp;ледующее изменение</translation>
    </message>
    <message>
        <source>Go to the next change; N does it where nothing is typed</source>
        <translation>Перейти к следующему изменению; там, где не вводят текст, — клавиша N</translation>
    </message>
    <message>
        <source>Previo&amp;us change</source>
        <translation>&amp;Предыдущее изменение</translation>
    </message>
    <message>
        <source>Go to the change before; P does it where nothing is typed</source>
        <translation>Перейти к предыдущему изменению; там, где не вводят текст, — клавиша P</translation>
    </message>
    <message>
        <source>&amp;Reviewing</source>
        <translation>Ре&amp;жим рецензирования</translation>
    </message>
    <message>
        <source>Show what changed instead of the panes, or the panes again</source>
        <translation>Показать изменения вместо панелей или снова панели</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Опу&amp;бликовать…</translation>
    </message>
    <message>
        <source>See what of the newsroom is due, and bring it to the website</source>
        <translation>Показать, что в пресс-центре пора публиковать, и выложить это на сайт</translation>
    </message>
    <message>
        <source>Su&amp;bmit for review</source>
        <translation>Пр&amp;едставить на утверждение</translation>
    </message>
    <message>
        <source>Hand the readout in to be approved</source>
        <translation>Передать сообщение на утверждение</translation>
    </message>
    <message>
        <source>Appro&amp;ve</source>
        <translation>У&amp;твердить</translation>
    </message>
    <message>
        <source>Show what changed, and approve it; key A</source>
        <translation>Показать, что изменилось, и утвердить; клавиша A</translation>
    </message>
    <message>
        <source>&amp;Request changes…</source>
        <translation>&amp;Запросить изменения…</translation>
    </message>
    <message>
        <source>Show what changed, and say what is to be changed; key R</source>
        <translation>Показать, что изменилось, и указать, что нужно изменить; клавиша R</translation>
    </message>
    <message>
        <source>Approve the &amp;difference…</source>
        <translation>Утвердить &amp;различие…</translation>
    </message>
    <message>
        <source>Show only what changed since the last approval, to approve it</source>
        <translation>Показать только то, что изменилось после последнего утверждения, чтобы утвердить это</translation>
    </message>
    <message>
        <source>Review &amp;queue</source>
        <translation>О&amp;чередь рецензирования</translation>
    </message>
    <message>
        <source>List the newsroom’s readouts that wait for somebody</source>
        <translation>Перечислить сообщения пресс-центра, которые кого-то ждут</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>&amp;Версии</translation>
    </message>
    <message>
        <source>&amp;Comment on this…</source>
        <translation>&amp;Комментировать…</translation>
    </message>
    <message>
        <source>Say something about the words that are selected, or the field</source>
        <translation>Высказаться о выделенных словах или о поле</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>Ко&amp;мментарии</translation>
    </message>
    <message>
        <source>List what was said about the readout, to answer and to settle</source>
        <translation>Перечислить всё, что сказано о сообщении, чтобы ответить и решить</translation>
    </message>
    <message>
        <source>Correct the publ&amp;ished text…</source>
        <translation>&amp;Исправить опубликованный текст…</translation>
    </message>
    <message>
        <source>Correct what is out while the draft goes on; or approve such a correction</source>
        <translation>Исправить опубликованное, пока продолжается работа над черновиком, или утвердить такое исправление</translation>
    </message>
    <message>
        <source>Su&amp;ggest changes</source>
        <translation>Предла&amp;гать правки</translation>
    </message>
    <message>
        <source>Let what you edit be suggestions, and the text stay as it is; or edit it again</source>
        <translation>Предлагать правки, не меняя самого текста, или снова изменять текст</translation>
    </message>
    <message>
        <source>&amp;List of suggestions</source>
        <translation>Список предло&amp;женных правок</translation>
    </message>
    <message>
        <source>List what was suggested, to accept and to reject</source>
        <translation>Перечислить предложенные правки, чтобы принять или отклонить их</translation>
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
        <translation>Эти слова удалены</translation>
    </message>
    <message>
        <source>Changed since, now “%1”</source>
        <translation>С тех пор изменено, теперь «%1»</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>В тексте больше нет</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Решено: %1</translation>
    </message>
    <message>
        <source>Blocks approval</source>
        <translation>Препятствует утверждению</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place and words</comment>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>No open comments. Select words and press Ctrl+Alt+C to say something about them.</source>
        <translation>Открытых комментариев нет. Выделите слова и нажмите Ctrl+Alt+C, чтобы высказаться о них.</translation>
    </message>
    <message>
        <source>Return goes to the words that the comment is about.</source>
        <translation>Enter — перейти к словам, к которым относится комментарий.</translation>
    </message>
    <message>
        <source>Saves it for everybody who opens the readout (Ctrl+Return)</source>
        <translation>Сохраняет для всех, кто открывает сообщение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>Ответ сохранён.</translation>
    </message>
    <message>
        <source>The comment is saved; comments that block approval: %1.</source>
        <translation>Комментарий сохранён; комментариев, препятствующих утверждению: %1.</translation>
    </message>
    <message>
        <source>The comment is saved.</source>
        <translation>Комментарий сохранён.</translation>
    </message>
    <message>
        <source>The comment is done; open ones: %1.</source>
        <translation>Комментарий решён; открытых: %1.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>Комментарий снова открыт.</translation>
    </message>
    <message>
        <source>Show those that are done</source>
        <translation>Показывать решённые</translation>
    </message>
    <message>
        <source>Blocks approval until it is done</source>
        <translation>Препятствует утверждению, пока не решён</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Новый комментарий</translation>
    </message>
    <message>
        <source>New comment on “%1”</source>
        <translation>Новый комментарий к словам «%1»</translation>
    </message>
    <message>
        <source>Answer to the comment that is selected</source>
        <translation>Ответ на выделенный комментарий</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>Сохранить комментарий</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Сохранить ответ</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareLines</name>
    <message>
        <source>Photo: %1</source>
        <translation>Фото: %1</translation>
    </message>
    <message>
        <source>[other look]</source>
        <translation>[другое оформление]</translation>
    </message>
    <message>
        <source>Changed, but not printed</source>
        <translation>Изменено, но не печатается</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareSource</name>
    <message>
        <source>The text of now</source>
        <translation>Текущий текст</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Последняя сохранённая</translation>
    </message>
    <message>
        <source>Last approved (version %1)</source>
        <translation>Последняя утверждённая (версия %1)</translation>
    </message>
    <message>
        <source>Last published (version %1)</source>
        <translation>Последняя опубликованная (версия %1)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>This readout was never saved.</source>
        <translation>Это сообщение ни разу не сохранялось.</translation>
    </message>
    <message>
        <source>Nothing of this readout was approved yet.</source>
        <translation>В этом сообщении пока ничего не утверждено.</translation>
    </message>
    <message>
        <source>This readout was not published yet.</source>
        <translation>Это сообщение ещё не опубликовано.</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareView</name>
    <message>
        <source>As web page, PDF or plain text, with the changes marked and listed</source>
        <translation>Как веб-страницу, PDF или простой текст, с отмеченными и перечисленными изменениями</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Сравнить с файлом</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>Сообщения для печати (*.readout)</translation>
    </message>
    <message>
        <source>Save comparison…</source>
        <translation>Сохранить сравнение…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>До:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>После:</translation>
    </message>
</context>
<context>
    <name>rapporteur::CorrectionFields</name>
    <message>
        <source>Corrected on</source>
        <translation>Дата исправления</translation>
    </message>
    <message>
        <source>Public note</source>
        <translation>Пояснение для читателей</translation>
    </message>
    <message>
        <source>What was wrong, and what it reads now.</source>
        <translation>Что было неверно и как читается теперь.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Значимость</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Add correction</source>
        <translation>Добавить исправление</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Дата отзыва</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>Причина отзыва</translation>
    </message>
    <message>
        <source>The page stays, with this notice above it.</source>
        <translation>Страница остаётся, а над текстом стоит эта пометка.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be read.</source>
        <translation>Не удалось прочитать словарь %1.</translation>
    </message>
    <message>
        <source>The dictionary %1 is written in an unknown encoding, %2.</source>
        <translation>Словарь %1 записан в неизвестной кодировке %2.</translation>
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
        <translation>&amp;Утвердить это различие</translation>
    </message>
</context>
<context>
    <name>rapporteur::DiskBar</name>
    <message>
        <source>%1 was changed by another hand, and you have changes of your own.</source>
        <translation>%1: файл изменён извне, а у вас есть собственные изменения.</translation>
    </message>
    <message>
        <source>%1 was changed by another hand.</source>
        <translation>%1: файл изменён извне.</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>моя версия</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1: файла больше нет на месте.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>В этом окне</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Загрузить заново</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе версии</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Показать различия</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Сохранить заново</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dock</name>
    <message>
        <source>Window of its own: %1</source>
        <comment>a panel by its name</comment>
        <translation>Отдельное окно: %1</translation>
    </message>
    <message>
        <source>Take the panel out of the window, or back into it</source>
        <translation>Вынести панель из окна или вернуть её обратно</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <comment>a panel by its name</comment>
        <translation>Закрыть: %1</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Закрыть панель (Esc)</translation>
    </message>
</context>
<context>
    <name>rapporteur::DueBar</name>
    <message>
        <source>“%1” was due and is not published yet.</source>
        <translation>Срок публикации «%1» наступил, но публикации ещё не было.</translation>
    </message>
    <message>
        <source>Readouts that were due and are not published yet: %1</source>
        <translation>Сообщения, срок публикации которых наступил, но которые ещё не опубликованы: %1</translation>
    </message>
    <message>
        <source>Show what goes out…</source>
        <translation>Показать, что выходит…</translation>
    </message>
</context>
<context>
    <name>rapporteur::DurationFields</name>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Approximately</source>
        <translation>Приблизительно</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Продолжительность</translation>
    </message>
    <message>
        <source>and minutes</source>
        <translation>и минуты</translation>
    </message>
    <message>
        <source>The duration covers</source>
        <translation>К чему относится продолжительность</translation>
    </message>
    <message>
        <source>“the meeting and working lunch”; empty for the whole event.</source>
        <translation>«встреча и рабочий обед»; пусто — ко всему мероприятию.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditCommands</name>
    <message>
        <source>Add section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Add bullet</source>
        <translation>Добавить пункт списка</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>Добавить абзац</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Address the selected words lead to (empty: none):</source>
        <translation>Адрес, на который ведут выделенные слова (пусто — без ссылки):</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionBar</name>
    <message>
        <source>Language not stated</source>
        <translation>Язык не указан</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, kind of edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove this edition</source>
        <translation>Удалить эту языковую версию</translation>
    </message>
    <message>
        <source>Edition:</source>
        <translation>Языковая версия:</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionDialog</name>
    <message>
        <source>&amp;Begin with the text shown, to translate it in place</source>
        <translation>&amp;Начать с показанного текста, чтобы переводить прямо в нём</translation>
    </message>
    <message>
        <source>Edition in another language</source>
        <translation>Версия на другом языке</translation>
    </message>
    <message>
        <source>&amp;Add edition</source>
        <translation>&amp;Добавить версию</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>Добавить языковую версию</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionFields</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Изменить поле «%1»</translation>
    </message>
    <message>
        <source>Heading of the attachments</source>
        <translation>Заголовок вложений</translation>
    </message>
    <message>
        <source>“Attachments”, or none.</source>
        <translation>«Приложения» или ничего.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Знак конца</translation>
    </message>
    <message>
        <source>“###” or “끝.”, where the house has one.</source>
        <translation>«###» или «끝.», если он принят.</translation>
    </message>
    <message>
        <source>“Updated” line</source>
        <translation>Строка обновления</translation>
    </message>
    <message>
        <source>“Last updated on 3 June 2026”, where the house prints one.</source>
        <translation>«Обновлено 3 июня 2026 года», если её печатают.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>What the release is filed under: “Japan-Russia Relations”.</source>
        <translation>Куда относится сообщение: «Японо-российские отношения».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The place at the start of the text: “Jeddah, Saudi Arabia”.</source>
        <translation>Место в начале текста: «Джидда, Саудовская Аравия».</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Краткий заголовок</translation>
    </message>
    <message>
        <source>For menus and running heads, if the title is long.</source>
        <translation>Для меню и колонтитулов, если заголовок длинный.</translation>
    </message>
    <message>
        <source>Embargo line</source>
        <translation>Строка эмбарго</translation>
    </message>
    <message>
        <source>The embargo as printed: “Not for publication before 18:00 GMT”.</source>
        <translation>Эмбарго, как его печатают: «Не публиковать до 18:00 GMT».</translation>
    </message>
    <message>
        <source>Release line</source>
        <translation>Строка выпуска</translation>
    </message>
    <message>
        <source>Only if it should read otherwise than the house style words the date.</source>
        <translation>Только если дата должна читаться не так, как её пишет стиль ведомства.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Указание авторства</translation>
    </message>
    <message>
        <source>“The below is attributable to Spokesperson Ned Price:”</source>
        <translation>«Нижеследующее приписывается официальному представителю Неду Прайсу:»</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Printed above the title: “(Provisional translation)”.</source>
        <translation>Печатается над заголовком: «(Неофициальный перевод)».</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventsPane</name>
    <message>
        <source>Event without a name</source>
        <translation>Мероприятие без названия</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Edit ordinal</source>
        <translation>Изменить порядковый номер</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>По времени своей столицы: %1</translation>
    </message>
    <message>
        <source>Change kind of event</source>
        <translation>Изменить вид мероприятия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Порядковый номер</translation>
    </message>
    <message>
        <source>The ordinal is 8 for “their eighth meeting”.</source>
        <translation>Для «восьмой встречи» порядковый номер — 8.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Edit name of event</source>
        <translation>Изменить название мероприятия</translation>
    </message>
    <message>
        <source>As the text calls it: “Japan-Russia Foreign Ministers’ Meeting”.</source>
        <translation>Как в тексте: «Встреча министров иностранных дел Японии и России».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Изменить место</translation>
    </message>
    <message>
        <source>Edit start</source>
        <translation>Изменить начало</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Edit end</source>
        <translation>Изменить окончание</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Edit time zone at home</source>
        <translation>Изменить часовой пояс своей столицы</translation>
    </message>
    <message>
        <source>Time zone at home</source>
        <translation>Часовой пояс своей столицы</translation>
    </message>
    <message>
        <source>If the text also tells the time there: Asia/Tokyo.</source>
        <translation>Если в тексте указано и тамошнее время: Asia/Tokyo.</translation>
    </message>
    <message>
        <source>Edit duration</source>
        <translation>Изменить продолжительность</translation>
    </message>
    <message>
        <source>Sides that took part</source>
        <translation>Участвовавшие стороны</translation>
    </message>
    <message>
        <source>All of them, unless you take one out.</source>
        <translation>Все, если не исключить какую-либо из них.</translation>
    </message>
    <message>
        <source>What took place, and for how long. A release may report several.</source>
        <translation>Что состоялось и как долго длилось. Одно сообщение может рассказывать о нескольких мероприятиях.</translation>
    </message>
    <message>
        <source>No event yet. Add the meeting, call or visit that the release reports.</source>
        <translation>Мероприятий пока нет. Добавьте встречу, разговор или визит, о котором сообщается.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Добавить мероприятие</translation>
    </message>
    <message>
        <source>New event: nothing filled in yet</source>
        <translation>Новое мероприятие: пока ничего не заполнено</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Папка для экспорта</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Форматы:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Paper of the PDF:</source>
        <translation>Формат &amp;бумаги для PDF:</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Не удалось создать папку %1. Выберите другую.</translation>
    </message>
    <message>
        <source>&amp;Last line of plain text says which revision it is</source>
        <translation>&amp;Указать редакцию в последней строке простого текста</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileCommands</name>
    <message>
        <source>Unsaved text is not safe from a crash: %1</source>
        <translation>Несохранённый текст не защищён на случай сбоя: %1</translation>
    </message>
    <message>
        <source>Waiting in “Left over”, from the imported text: %1.</source>
        <translation>Ждёт в разделе «Неразмещённое», из импортированного текста: %1.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Save readout as</source>
        <translation>Сохранить сообщение как</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>Сообщения для печати (*.readout)</translation>
    </message>
    <message>
        <source>Every word found its place.</source>
        <translation>Весь текст нашёл своё место.</translation>
    </message>
    <message>
        <source>Waiting in “Left over”: %1.</source>
        <translation>Ждёт в разделе «Неразмещённое»: %1.</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>Импортировано: %1. %2</translation>
    </message>
    <message>
        <source>Exported to %1: %2</source>
        <translation>Экспортировано в %1: %2</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>Save the changes to this readout?</source>
        <translation>Сохранить изменения в этом сообщении?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Сохранить изменения в «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>What is not saved can be found for %n days under File &gt; Recover unsaved.</source>
        <translation>
            <numerusform>Несохранённое можно найти в течение %n дня: «Файл» &gt; «Восстановить несохранённое».</numerusform>
            <numerusform>Несохранённое можно найти в течение %n дней: «Файл» &gt; «Восстановить несохранённое».</numerusform>
            <numerusform>Несохранённое можно найти в течение %n дней: «Файл» &gt; «Восстановить несохранённое».</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it all the same?</source>
        <translation>Всё равно закрыть?</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Загрузить чужую версию</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileField</name>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Файла пока нет.</translation>
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
        <translation>Это не регулярное выражение: %1 (символ %2).</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindPanel</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Return goes to the place.</source>
        <translation>Enter — перейти к месту.</translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first group caught</source>
        <translation>В регулярном выражении \1 означает то, что захватила его первая группа</translation>
    </message>
    <message>
        <source>Looks into every field, not only those that are shown.</source>
        <translation>Поиск идёт во всех полях, а не только в показанных.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Заменено: %1</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Найти:</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>Заменить на:</translation>
    </message>
</context>
<context>
    <name>rapporteur::FlowEditor</name>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Вложить глубже</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Вынести на уровень выше</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Изменить вид</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>Как у окружающего текста</translation>
    </message>
    <message>
        <source>Language of the selection</source>
        <translation>Язык выделенного</translation>
    </message>
    <message>
        <source>The selected words are in:</source>
        <translation>Язык выделенных слов:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the selection…</source>
        <translation>&amp;Язык выделенного…</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>К&amp;урсив</translation>
    </message>
    <message>
        <source>St&amp;rong</source>
        <translation>Полу&amp;жирный</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
</context>
<context>
    <name>rapporteur::FoldBox</name>
    <message>
        <source>Unfolded</source>
        <translation>Развёрнуто</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Свёрнуто</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n filled in)</source>
        <translation>
            <numerusform>%1 (заполнено %n поле)</numerusform>
            <numerusform>%1 (заполнено %n поля)</numerusform>
            <numerusform>%1 (заполнено %n полей)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Handout</name>
    <message>
        <source>The page could not be written to %1: %2</source>
        <translation>Не удалось записать страницу в %1: %2</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1.</source>
        <translation>Не удалось запустить браузер. Страница находится здесь: %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Не удалось записать файл %1: %2</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>Принтер %1 не отвечает.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Handouts</name>
    <message>
        <source>The readout was copied with its looks.</source>
        <translation>Сообщение скопировано с оформлением.</translation>
    </message>
    <message>
        <source>The readout was copied as plain text.</source>
        <translation>Сообщение скопировано как простой текст.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryModel</name>
    <message>
        <source>As it was opened</source>
        <translation>Как было при открытии</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a step that was undone</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1 — отменено</translation>
    </message>
    <message>
        <source>Undone; choose it to make it again</source>
        <translation>Отменено; выберите, чтобы повторить</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>The steps since the readout was opened; Return goes there.</source>
        <translation>Шаги с момента открытия сообщения; Enter — перейти к шагу.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixCommand</name>
    <message>
        <source>Take in the correction</source>
        <translation>Внести исправление</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1; somebody else must approve it.</source>
        <translation>Исправление передано как версия %1; утвердить его должен кто-то другой.</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1 and waits for its approval; the draft is as it was.</source>
        <translation>Исправление передано как версия %1 и ждёт утверждения; черновик остался прежним.</translation>
    </message>
    <message>
        <source>&amp;Take it into the draft, too</source>
        <translation>&amp;Внести и в черновик</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>Исправить опубликованный текст</translation>
    </message>
    <message>
        <source>The published text</source>
        <translation>Опубликованный текст</translation>
    </message>
    <message>
        <source>Correction: version %1</source>
        <translation>Исправление: версия %1</translation>
    </message>
    <message>
        <source>You approved the correction, version %1; it goes out when the newsroom is published next.</source>
        <translation>Вы утвердили исправление, версия %1; оно выйдет при следующей публикации пресс-центра.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixDialog</name>
    <message>
        <source>&amp;Minor: keep the note on record, and off the page</source>
        <translation>&amp;Незначительное: сохранить примечание в истории, но не на странице</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>Исправление опубликованного текста</translation>
    </message>
    <message>
        <source>Version %1 is out. The correction goes to approval on its own; a later draft stays as it is.</source>
        <translation>Опубликована версия %1. Исправление идёт на утверждение отдельно; более поздний черновик остаётся прежним.</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Где стоят эти слова</translation>
    </message>
    <message>
        <source>&amp;Words that are wrong:</source>
        <translation>О&amp;шибочные слова:</translation>
    </message>
    <message>
        <source>&amp;Shall read:</source>
        <translation>&amp;Должно быть:</translation>
    </message>
    <message>
        <source>Public &amp;note:</source>
        <translation>&amp;Публичное примечание:</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>П&amp;ередать</translation>
    </message>
    <message>
        <source>As they stand in the text that is out.</source>
        <translation>Так, как они стоят в опубликованном тексте.</translation>
    </message>
    <message>
        <source>They stand nowhere in it.</source>
        <translation>В нём этих слов нет.</translation>
    </message>
    <message>
        <source>Places: %1. The first: %2</source>
        <translation>Мест: %1. Первое: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::InterfacePage</name>
    <message>
        <source>As the desktop: %1</source>
        <translation>Как на рабочем столе: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Of menus and messages. Readouts keep their own languages.</source>
        <translation>Язык меню и уведомлений. У сообщений для печати — свои языки.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>The page preview is always as on paper.</source>
        <translation>Предпросмотр страницы всегда как на бумаге.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Размер &amp;текста</translation>
    </message>
    <message>
        <source>Of all that is written and read in the window, against the desktop’s.</source>
        <translation>Всего, что пишут и читают в окне, относительно размера на рабочем столе.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Journal</name>
    <message>
        <source>The unsaved readout</source>
        <translation>Несохранённое сообщение</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeadSuggestion</name>
    <message>
        <source>⚠ The facts have changed since this sentence was taken over. They now say:</source>
        <translation>⚠ С тех пор как это предложение было взято, сведения изменились. Теперь из них следует:</translation>
    </message>
    <message>
        <source>From the event and the participants:</source>
        <translation>По сведениям о мероприятии и участниках:</translation>
    </message>
    <message>
        <source>Use suggested sentence</source>
        <translation>Использовать предложенную фразу</translation>
    </message>
    <message>
        <source>Use this sentence</source>
        <translation>Использовать это предложение</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeftOverPane</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Copy it to where it belongs, then remove it here. It is never exported.</source>
        <translation>Скопируйте туда, где ему место, затем удалите здесь. Это никогда не экспортируется.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>What an import could not place. Nothing of a text is dropped: it waits here for you.</source>
        <translation>То, что не удалось разместить при импорте. Из текста ничего не пропадает: всё ждёт вас здесь.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Неразмещённого нет.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ListPane</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
</context>
<context>
    <name>rapporteur::LockBar</name>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 (компьютер %2)</translation>
    </message>
    <message>
        <source>%1 has had this readout open since %2. You can read it.</source>
        <translation>%1 держит это сообщение открытым с %2. Вы можете его читать.</translation>
    </message>
    <message>
        <source>%1 has this readout open. You can read it.</source>
        <translation>%1 держит это сообщение открытым. Вы можете его читать.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>%1 took this readout over at %2. Your text is still here.</source>
        <translation>%1 работает с этим сообщением вместо вас с %2. Ваш текст по-прежнему здесь.</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>моя версия</translation>
    </message>
    <message>
        <source>Nobody else has this readout open any more.</source>
        <translation>Это сообщение больше ни у кого не открыто.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Работать с копией</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Забрать себе</translation>
    </message>
    <message>
        <source>Go on with a copy</source>
        <translation>Продолжить с копией</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Забрать обратно</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Редактировать</translation>
    </message>
</context>
<context>
    <name>rapporteur::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>The parts of the readout; Return goes there.</source>
        <translation>Части сообщения; Enter — перейти к части.</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>Новое сообщение</translation>
    </message>
</context>
<context>
    <name>rapporteur::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Этих слов нет ни на одной странице.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Words to find in the manual</source>
        <translation>Слова для поиска в руководстве</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>rapporteur::MatchModel</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>rapporteur::MediaFiles</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удалось создать папку %1.</translation>
    </message>
    <message>
        <source>Save the readout first: its files lie beside it.</source>
        <translation>Сначала сохраните сообщение: его файлы лежат рядом с ним.</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть уведомление</translation>
    </message>
</context>
<context>
    <name>rapporteur::MyWordsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>С&amp;лова</translation>
    </message>
    <message>
        <source>One a line. They count as spelt right in every readout.</source>
        <translation>По одному в строке. Считаются написанными правильно во всех сообщениях.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NameForm</name>
    <message>
        <source>Name order</source>
        <translation>Порядок имени и фамилии</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Отчество или второе имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Добавление к имени</translation>
    </message>
    <message>
        <source>Language and script</source>
        <translation>Язык и письменность</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>A name whose parts are not known stands whole in “Family name”.</source>
        <translation>Имя, части которого неизвестны, целиком пишется в поле «Фамилия».</translation>
    </message>
    <message>
        <source>Printed as: %1</source>
        <translation>В печати: %1</translation>
    </message>
    <message>
        <source>Of the name above, where it is not the text’s: ja-Latn.</source>
        <translation>Язык и письменность имени выше, если они не те же, что у текста: ja-Latn.</translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation>На других языках и письменностях</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Написание имени</translation>
    </message>
    <message>
        <source>Add form of the name</source>
        <translation>Добавить написание имени</translation>
    </message>
</context>
<context>
    <name>rapporteur::NextSentence</name>
    <message>
        <source>approvals: %1</source>
        <translation>утверждений (%1)</translation>
    </message>
    <message>
        <source>approvals by %1: %2</source>
        <translation>утверждений в роли «%1» (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The text has changed since it was submitted: submit it again.</source>
        <translation>Текст изменился после представления на утверждение: представьте его снова.</translation>
    </message>
    <message>
        <source>Somebody else must approve it. Missing %1.</source>
        <translation>Утвердить его должен кто-то другой. Не хватает %1.</translation>
    </message>
    <message>
        <source>%1 has claimed it. Missing %2.</source>
        <translation>На рассмотрении у %1. Не хватает %2.</translation>
    </message>
    <message>
        <source>Approve it, or request changes. Missing %1.</source>
        <translation>Утвердите его или запросите изменения. Не хватает %1.</translation>
    </message>
    <message>
        <source>The text has changed since it was approved: submit it again, or have the difference approved.</source>
        <translation>Текст изменился после утверждения: представьте его снова или дайте утвердить различие.</translation>
    </message>
    <message>
        <source>Submit it for review when it is ready.</source>
        <translation>Представьте его на утверждение, когда оно будет готово.</translation>
    </message>
    <message>
        <source>Change what was asked for, and submit it again.</source>
        <translation>Внесите запрошенные изменения и представьте его снова.</translation>
    </message>
    <message>
        <source>It may be scheduled or published.</source>
        <translation>Его можно запланировать или опубликовать.</translation>
    </message>
    <message>
        <source>It goes out at its time.</source>
        <translation>Оно выйдет в назначенное время.</translation>
    </message>
    <message>
        <source>It was withdrawn; a new text must be submitted.</source>
        <translation>Оно отозвано; нужно представить новый текст.</translation>
    </message>
    <message>
        <source>It went out without approval: another person must approve it.</source>
        <translation>Оно опубликовано без утверждения: его должен утвердить другой человек.</translation>
    </message>
    <message>
        <source>It is out; another text of it goes out as a correction.</source>
        <translation>Оно опубликовано; другой его текст выйдет как исправление.</translation>
    </message>
    <message>
        <source>Its approvals no longer hold: it must be approved again. Missing %1.</source>
        <translation>Его утверждения больше не действуют: его нужно утвердить заново. Не хватает %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NotesPane</name>
    <message>
        <source>Its address</source>
        <translation>Адрес ссылки</translation>
    </message>
    <message>
        <source>Heading of the links</source>
        <translation>Заголовок ссылок</translation>
    </message>
    <message>
        <source>“Related links”, or none.</source>
        <translation>«Ссылки по теме» или без заголовка.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Добавить ссылку</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст ссылки</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>“Press office”</source>
        <translation>«Пресс-служба»</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Telephone, e-mail, hours: as printed, one a line.</source>
        <translation>Телефон, эл. почта, часы работы: как в печати, по одному в строке.</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>Ссылки по теме</translation>
    </message>
    <message>
        <source>Group of links</source>
        <translation>Группа ссылок</translation>
    </message>
    <message>
        <source>Add group of links</source>
        <translation>Добавить группу ссылок</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>What stands below the text, and where it leads.</source>
        <translation>Что стоит под текстом и куда это ведёт.</translation>
    </message>
    <message>
        <source>Back link</source>
        <translation>Ссылка для возврата</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>Блок подписи</translation>
    </message>
    <message>
        <source>As printed, one line below the other.</source>
        <translation>Как в печати, строка под строкой.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Outline</name>
    <message>
        <source>Side without a name</source>
        <translation>Сторона без названия</translation>
    </message>
    <message>
        <source>Participant without a name</source>
        <translation>Участник без имени</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Фото без подписи</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Раздел без заголовка</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineModel</name>
    <message>
        <source>%1 (hint)</source>
        <translation>%1 (рекомендация)</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <translation>%1 (предупреждение)</translation>
    </message>
    <message>
        <source>%1 (error)</source>
        <translation>%1 (ошибка)</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineView</name>
    <message>
        <source>Add &amp;section</source>
        <translation>Добавить &amp;раздел</translation>
    </message>
    <message>
        <source>Add &amp;paragraph</source>
        <translation>Добавить &amp;абзац</translation>
    </message>
    <message>
        <source>Add &amp;bullet</source>
        <translation>Добавить &amp;пункт списка</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Удалить раздел</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Переместить раздел</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Пере&amp;йти</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>Переместить ввер&amp;х	Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>Переместить в&amp;низ	Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>&amp;Удалить	Del</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageTools</name>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Full size (100 %)</source>
        <translation>Реальный размер (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Страница </translation>
    </message>
    <message>
        <source>Words to find in the page</source>
        <translation>Слова для поиска на странице</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Слова для поиска</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> из %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
    <message>
        <source>&amp;Edit here</source>
        <translation>&amp;Изменить здесь</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>Предпросмотр страницы</translation>
    </message>
    <message>
        <source>The page as it will be given out. Return goes to the field where the selection is.</source>
        <translation>Страница в том виде, в каком она будет выпущена. Enter — перейти к полю, где стоит выделение.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Palette</name>
    <message>
        <source>Commands and places</source>
        <translation>Команды и места</translation>
    </message>
    <message>
        <source>Type a part of a command’s or a place’s name</source>
        <translation>Введите часть названия команды или места</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>Команда или место</translation>
    </message>
    <message>
        <source>Commands and places that fit</source>
        <translation>Подходящие команды и места</translation>
    </message>
</context>
<context>
    <name>rapporteur::PaletteEntries</name>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panels</name>
    <message>
        <source>Problems and search</source>
        <translation>Замечания и поиск</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Поиск и замена</translation>
    </message>
    <message>
        <source>Close the area</source>
        <translation>Закрыть область</translation>
    </message>
    <message>
        <source>Close the area (Esc)</source>
        <translation>Закрыть область (Esc)</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panes</name>
    <message>
        <source>Release</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Вводный абзац</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Notes and links</source>
        <translation>Примечания и ссылки</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Неразмещённое</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipantsPane</name>
    <message>
        <source>Participant without a name</source>
        <translation>Участник без имени</translation>
    </message>
    <message>
        <source>Side without a name</source>
        <translation>Сторона без названия</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Вставить список</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>Название стороны</translation>
    </message>
    <message>
        <source>The delegation: “Japan”, “The Russian side”.</source>
        <translation>Делегация: «Япония», «Российская сторона».</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>по списку</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Held on the day: “Minister for Foreign Affairs of Japan”.</source>
        <translation>На день мероприятия: «Министр иностранных дел Японии».</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Изменить роль</translation>
    </message>
    <message>
        <source>Later called</source>
        <translation>Далее именуется</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>“Minister Kono”, after the first mention.</source>
        <translation>«Министр Коно» — после первого упоминания.</translation>
    </message>
    <message>
        <source>Name in other scripts, precedence</source>
        <translation>Имя на других языках, старшинство</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>Порядок старшинства</translation>
    </message>
    <message>
        <source>1 comes first, where it differs from the list’s order.</source>
        <translation>1 — первый по старшинству, если порядок иной, чем в списке.</translation>
    </message>
    <message>
        <source>Who met, side by side, in order of precedence.</source>
        <translation>Кто встречался, по сторонам, в порядке старшинства.</translation>
    </message>
    <message>
        <source>Nobody yet. Add a side, then those who sat on it.</source>
        <translation>Пока никого нет. Добавьте сторону, затем её участников.</translation>
    </message>
    <message>
        <source>Add side</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Вставить список…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PeopleDialog</name>
    <message>
        <source>Paste a list of participants</source>
        <translation>Вставить список участников</translation>
    </message>
    <message>
        <source>One &amp;person a line: “Mr. Taro Kono, Minister for Foreign Affairs of Japan”. A line that ends in a colon names the side of those below it.</source>
        <translation>По одному &amp;участнику в строке: «Г-н Таро Коно, Министр иностранных дел Японии». Строка с двоеточием в конце называет сторону тех, кто указан ниже.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Распознано как</translation>
    </message>
    <message>
        <source>&amp;Add participants</source>
        <translation>&amp;Добавить участников</translation>
    </message>
    <message>
        <source>Read as:</source>
        <translation>Распознано как:</translation>
    </message>
</context>
<context>
    <name>rapporteur::Photos</name>
    <message>
        <source>%1 could not be made smaller: %2</source>
        <translation>Не удалось уменьшить %1: %2</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG, a PNG nor a WebP picture; choose another file.</source>
        <translation>%1 — не изображение JPEG, PNG или WebP; выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture; choose another file.</source>
        <translation>%1 не читается как изображение; выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; choose a photo with at most %4 million.</source>
        <translation>%1: %2 × %3 пикселей; выберите фото не более чем на %4 млн.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2</source>
        <translation>%1 не читается как изображение: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotosPane</name>
    <message>
        <source>Photo without a caption</source>
        <translation>Фото без подписи</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Choose it, drop it here or paste it. It is copied into the folder beside the readout, so that both travel together.</source>
        <translation>Выберите его, перетащите сюда или вставьте. Оно будет скопировано в папку рядом с сообщением, чтобы их можно было переносить вместе.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись к фото</translation>
    </message>
    <message>
        <source>Printed below the picture.</source>
        <translation>Печатается под изображением.</translation>
    </message>
    <message>
        <source>Edit alternative text</source>
        <translation>Изменить замещающий текст</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Замещающий текст</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it.</source>
        <translation>Что показано на изображении — для тех, кто его не видит.</translation>
    </message>
    <message>
        <source>Edit credit</source>
        <translation>Изменить источник фото</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Источник фото</translation>
    </message>
    <message>
        <source>“Photo: Ministry press office”</source>
        <translation>«Фото: пресс-служба министерства»</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Добавить фотографии</translation>
    </message>
    <message>
        <source>In the order in which they are shown.</source>
        <translation>В том порядке, в каком они показываются.</translation>
    </message>
    <message>
        <source>No photo yet. A caption may be written before its picture arrives.</source>
        <translation>Фотографий пока нет. Подпись можно написать до того, как поступит изображение.</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Добавить фото</translation>
    </message>
</context>
<context>
    <name>rapporteur::PictureField</name>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 не читается как изображение.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Вставить изображение</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Изображения (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>В буфере обмена нет изображения.</translation>
    </message>
    <message>
        <source>No file yet; only the caption is printed.</source>
        <translation>Файла пока нет; печатается только подпись.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceBox</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Выбрать &amp;папку…</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Пресс-центр</translation>
    </message>
    <message>
        <source>Another newsroom</source>
        <translation>Другой пресс-центр</translation>
    </message>
    <message>
        <source>Newsroom:</source>
        <translation>Пресс-центр:</translation>
    </message>
    <message>
        <source>&amp;Site folder:</source>
        <translation>Папка са&amp;йта:</translation>
    </message>
    <message>
        <source>Folder of the newsroom</source>
        <translation>Папка пресс-центра</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceNames</name>
    <message>
        <source>middle names</source>
        <translation>отчество или второе имя</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>замещающий текст</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>приложения</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>указание авторства</translation>
    </message>
    <message>
        <source>back link</source>
        <translation>ссылка для возврата</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись к фото</translation>
    </message>
    <message>
        <source>category</source>
        <translation>рубрика</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>заключительная строка</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакты</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>источник фото</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>строка места и даты</translation>
    </message>
    <message>
        <source>quotation above the text</source>
        <translation>цитата над текстом</translation>
    </message>
    <message>
        <source>embargo line</source>
        <translation>строка об эмбарго</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>знак конца</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя или название</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>пометка</translation>
    </message>
    <message>
        <source>office</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>opening line</source>
        <translation>начальная строка</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>ссылки по теме</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>дата выпуска</translation>
    </message>
    <message>
        <source>release line</source>
        <translation>строка о выпуске</translation>
    </message>
    <message>
        <source>later called</source>
        <translation>далее именуется</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>краткий заголовок</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>выступающий</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>краткое содержание</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>последнее изменение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>direction of reading</source>
        <translation>направление чтения</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>продолжительность</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>эмбарго</translation>
    </message>
    <message>
        <source>end</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>time zone at home</source>
        <translation>часовой пояс своей столицы</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>нумерация</translation>
    </message>
    <message>
        <source>order of the names</source>
        <translation>порядок имени и фамилии</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>порядковый номер</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>имя на другом языке</translation>
    </message>
    <message>
        <source>house profile</source>
        <translation>стиль ведомства</translation>
    </message>
    <message>
        <source>time of publication</source>
        <translation>время публикации</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>старшинство</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>name suffix</source>
        <translation>добавление к имени</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceWords</name>
    <message>
        <source>section %1</source>
        <translation>раздел %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>абзац %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>список %1</translation>
    </message>
    <message>
        <source>bullet %1</source>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>quotation %1</source>
        <translation>цитата %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>примечание %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>сноска %1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>фото %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>ссылка %1</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>вложение %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>таблица %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>ячейка %1</translation>
    </message>
    <message>
        <source>wrapped text %1</source>
        <translation>включённый текст %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Языковая версия</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Неразмещённое</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
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
        <translation>Вводный абзац</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place and the language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Мероприятие %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>Участник %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Сторона %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>&amp;Interface</source>
        <translation>&amp;Интерфейс</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>&amp;Сообщения</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>О&amp;рфография</translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation>&amp;Мои слова</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPane</name>
    <message>
        <source>Source of the web page</source>
        <translation>Исходный код веб-страницы</translation>
    </message>
    <message>
        <source>Plain text preview</source>
        <translation>Предпросмотр простого текста</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemFinder</name>
    <message>
        <source>Fix problem</source>
        <translation>Исправить замечание</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>Исправить замечания</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemModel</name>
    <message>
        <source>Hint</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Return goes to the problem&apos;s field.</source>
        <translation>Enter — перейти к полю замечания.</translation>
    </message>
    <message>
        <source>No problems: nothing stands against giving this readout out.</source>
        <translation>Замечаний нет: сообщение можно выпускать.</translation>
    </message>
    <message>
        <source>Makes every repair of spelling signs and spaces that is certain</source>
        <translation>Внести все бесспорные исправления знаков и пробелов</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>ошибок: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>предупреждений: %1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>рекомендаций: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>Добавить пробел</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Удалить пробел</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Добавить «%1»</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Заменить «%1» на «%2»</translation>
    </message>
    <message>
        <source>Fix all hints</source>
        <translation>Выполнить все рекомендации</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishDialog</name>
    <message>
        <source>Readouts</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>Enter — открыть сообщение.</translation>
    </message>
    <message>
        <source>&amp;Open readout</source>
        <translation>&amp;Открыть сообщение</translation>
    </message>
    <message>
        <source>Open it in a window</source>
        <translation>Открыть его в окне</translation>
    </message>
    <message>
        <source>Show pa&amp;ge</source>
        <translation>По&amp;казать страницу</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Открыть страницу в браузере</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Копировать &amp;адрес</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>Копировать адрес страницы</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Про&amp;верить снова</translation>
    </message>
    <message>
        <source>Look again at what is due</source>
        <translation>Снова проверить, что пора публиковать</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Опу&amp;бликовать</translation>
    </message>
    <message>
        <source>Write what is due to the site, whole or not at all</source>
        <translation>Записать на сайт всё, что пора публиковать, целиком или никак</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message>
        <source>Stop; the site stays as it was</source>
        <translation>Остановить; сайт останется прежним</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Readouts and calendar</source>
        <translation>Сообщения и календарь</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>&amp;Сообщения</translation>
    </message>
    <message>
        <source>Cale&amp;ndar</source>
        <translation>Кале&amp;ндарь</translation>
    </message>
    <message>
        <source>Looking at what is due…</source>
        <translation>Проверка того, что пора публиковать…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Публикация…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Address or reason</source>
        <translation>Адрес или причина</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishRows</name>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Выходит сейчас</translation>
    </message>
    <message>
        <source>Leaves the site</source>
        <translation>Убирается с сайта</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Выходит позже</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>%1; an older text stays public</source>
        <translation>%1; прежний текст остаётся опубликованным</translation>
    </message>
    <message>
        <source>pages that go out now: %1</source>
        <translation>страниц выходит сейчас: %1</translation>
    </message>
    <message>
        <source>pages published: %1</source>
        <translation>страниц опубликовано: %1</translation>
    </message>
    <message>
        <source>pages removed: %1</source>
        <translation>страниц удалено: %1</translation>
    </message>
    <message>
        <source>pages that leave the site: %1</source>
        <translation>страниц убирается с сайта: %1</translation>
    </message>
    <message>
        <source>due later: %1</source>
        <translation>выходит позже: %1</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>задержано: %1</translation>
    </message>
    <message>
        <source>The site is up to date</source>
        <translation>Сайт обновлён и не требует изменений</translation>
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
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Кто рассматривает</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Что дальше</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePanel</name>
    <message>
        <source>Waiting for me</source>
        <translation>Ждут меня</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Ждут других</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Устаревшие</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К публикации</translation>
    </message>
    <message>
        <source>All readouts</source>
        <translation>Все сообщения</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь рецензирования</translation>
    </message>
    <message>
        <source>Return opens the readout at what changed.</source>
        <translation>Enter — открыть сообщение там, где оно изменилось.</translation>
    </message>
    <message>
        <source>Reading the newsroom…</source>
        <translation>Чтение пресс-центра…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no readouts in this folder.</source>
        <translation>В этой папке нет сообщений.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReadoutsPage</name>
    <message>
        <source>As the readout before</source>
        <translation>Как в предыдущем сообщении</translation>
    </message>
    <message>
        <source>As the house style has it</source>
        <translation>По стилю ведомства</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>House style of &amp;new readouts</source>
        <translation>Стиль ведомства для &amp;новых сообщений</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. A readout’s own is chosen in its release pane.</source>
        <translation>Определяет вид дат, чисел, маркеров и порядок частей. У отдельного сообщения стиль выбирают в панели «Выпуск».</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Of the preview, of prints, and proposed for exports.</source>
        <translation>Для предпросмотра и печати; предлагается и при экспорте.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecoveryBar</name>
    <message>
        <source>A readout was not saved when the program ended.</source>
        <translation>Сообщение не было сохранено, когда программа завершилась.</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended.</source>
        <translation>Сообщение «%1» не было сохранено, когда программа завершилась.</translation>
    </message>
    <message>
        <source>Its text of %1 was kept.</source>
        <translation>Остался его текст от %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранённое</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Несохранённое</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>View differences</source>
        <translation>Показать различия</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReleasePane</name>
    <message>
        <source>Change house style</source>
        <translation>Изменить стиль ведомства</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Стиль ведомства</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. Language as en, ja or fr.</source>
        <translation>Определяет вид дат, чисел, маркеров и порядок частей. Язык: en, ja или fr.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>One or two sentences for lists and search results.</source>
        <translation>Одно-два предложения для списков и результатов поиска.</translation>
    </message>
    <message>
        <source>Quotation above the text</source>
        <translation>Цитата над текстом</translation>
    </message>
    <message>
        <source>A sentence of the day, set large.</source>
        <translation>Фраза дня крупным шрифтом.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>One a line. They are for searching and never printed.</source>
        <translation>По одной в строке. Служат для поиска и никогда не печатаются.</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Change kind of edition</source>
        <translation>Изменить вид языковой версии</translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation>Изменить направление</translation>
    </message>
    <message>
        <source>Kind of edition</source>
        <translation>Вид языковой версии</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>Направление письма</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>The office’s own number.</source>
        <translation>Собственный номер ведомства.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Опубликовано по адресу</translation>
    </message>
    <message>
        <source>Address of the published text that this was imported from.</source>
        <translation>Адрес опубликованного текста, из которого импортировано сообщение.</translation>
    </message>
    <message>
        <source>What stands around the text, and when it is given out.</source>
        <translation>Что стоит вокруг текста и когда он выпускается.</translation>
    </message>
    <message>
        <source>Edit release time</source>
        <translation>Изменить время выпуска</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Дата выпуска</translation>
    </message>
    <message>
        <source>Short title, summary, quotation, tags</source>
        <translation>Краткий заголовок, краткое содержание, цитата, метки</translation>
    </message>
    <message>
        <source>Embargo and time of publication</source>
        <translation>Эмбарго и время публикации</translation>
    </message>
    <message>
        <source>Edition, reference, attribution, notice</source>
        <translation>Языковая версия, номер документа, указание авторства, пометка</translation>
    </message>
    <message>
        <source>Corrections and withdrawal</source>
        <translation>Исправления и отзыв</translation>
    </message>
</context>
<context>
    <name>rapporteur::Renderer</name>
    <message>
        <source>There is no format %1.</source>
        <translation>Формата %1 нет.</translation>
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
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
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
        <translation>Утвердить (A)</translation>
    </message>
    <message>
        <source>Request changes… (R)</source>
        <translation>Запросить изменения… (R)</translation>
    </message>
    <message>
        <source>Comment… (C)</source>
        <translation>Комментировать… (C)</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Представить на утверждение</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Взять на рассмотрение</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Освободить</translation>
    </message>
    <message>
        <source>Schedule… (S)</source>
        <translation>Запланировать… (S)</translation>
    </message>
    <message>
        <source>Take off the schedule (S)</source>
        <translation>Снять с плана (S)</translation>
    </message>
    <message>
        <source>Publish… (U)</source>
        <translation>Опубликовать… (U)</translation>
    </message>
    <message>
        <source>Publish the correction… (U)</source>
        <translation>Опубликовать исправление… (U)</translation>
    </message>
    <message>
        <source>Withdraw… (W)</source>
        <translation>Отозвать… (W)</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>Sign with OpenPGP (G)</source>
        <translation>Подписать с помощью OpenPGP (G)</translation>
    </message>
    <message>
        <source>Approve the difference… (D)</source>
        <translation>Утвердить различие… (D)</translation>
    </message>
    <message>
        <source>The newsroom’s rules cannot be read, so nothing can be decided: %1</source>
        <translation>Не удалось прочитать правила пресс-центра, поэтому принимать решения нельзя: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewCommands</name>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>Сообщения для печати (*.readout)</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Назвать эту версию</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Сохранено как версия %1.</translation>
    </message>
    <message>
        <source>The text is as it was in version %1. Undo takes that back.</source>
        <translation>Текст снова такой, как в версии %1. «Отменить» вернёт прежний.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Сравнить с файлом</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>Файл «до»</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>Файл «после»</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewMarks</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>Комментарий (%1): %2</translation>
    </message>
    <message>
        <source>Suggestion by %1: %2</source>
        <translation>Предложенная правка (%1): %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewPage</name>
    <message>
        <source>You submitted version %1.</source>
        <translation>Вы представили на утверждение версию %1.</translation>
    </message>
    <message>
        <source>You approved version %1.</source>
        <translation>Вы утвердили версию %1.</translation>
    </message>
    <message>
        <source>You requested changes of version %1.</source>
        <translation>Вы запросили изменения в версии %1.</translation>
    </message>
    <message>
        <source>You claimed the review.</source>
        <translation>Вы взяли сообщение на рассмотрение.</translation>
    </message>
    <message>
        <source>You gave the review back.</source>
        <translation>Вы освободили сообщение.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Выполнено: %1.</translation>
    </message>
    <message>
        <source>There is nothing that you can do now.</source>
        <translation>Сейчас вам ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Запросить изменения</translation>
    </message>
    <message>
        <source>&amp;What is to be changed:</source>
        <translation>&amp;Что нужно изменить:</translation>
    </message>
    <message>
        <source>Approved: version %1</source>
        <translation>Утверждено: версия %1</translation>
    </message>
    <message>
        <source>The text of now</source>
        <translation>Текущий текст</translation>
    </message>
    <message>
        <source>You published what is approved.</source>
        <translation>Вы опубликовали утверждённый текст.</translation>
    </message>
    <message>
        <source>You published the correction.</source>
        <translation>Вы опубликовали исправление.</translation>
    </message>
    <message>
        <source>You scheduled what is approved.</source>
        <translation>Вы запланировали публикацию утверждённого текста.</translation>
    </message>
    <message>
        <source>You withdrew the readout.</source>
        <translation>Вы отозвали сообщение.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn, as the public reads it:</source>
        <translation>&amp;Причина отзыва, как её прочтёт публика:</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Publish the approved version %1? The website takes it when the site is published next.</source>
        <translation>Опубликовать утверждённую версию %1? На сайте она появится при следующей публикации сайта.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SaveComparison</name>
    <message>
        <source>changes</source>
        <translation>изменения</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Сохранить сравнение</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Plain text (*.txt)</source>
        <translation>Веб-страница (*.html);;PDF (*.pdf);;Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>Name the comparison .html, .pdf or .txt: %1</source>
        <translation>Дайте файлу сравнения имя с .html, .pdf или .txt: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Изменения: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleCalendar</name>
    <message>
        <source>The embargo ends</source>
        <translation>Окончание эмбарго</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Раньше</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Поз&amp;же</translation>
    </message>
    <message>
        <source>Calendar of embargoes and publications</source>
        <translation>Календарь эмбарго и публикаций</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Сроки дня</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>Enter — открыть сообщение.</translation>
    </message>
    <message>
        <source>To the day before with an appointment</source>
        <translation>К предыдущему дню, на который что-то назначено</translation>
    </message>
    <message>
        <source>To the next day with an appointment</source>
        <translation>К следующему дню, на который что-то назначено</translation>
    </message>
    <message>
        <source>&amp;What happens on %1:</source>
        <translation>%1 — &amp;что назначено:</translation>
    </message>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>%1: ничего не назначено.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>&amp;Goes out at (%1):</source>
        <translation>&amp;Время выхода (%1):</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Type a part of a command’s name or of its keys</source>
        <translation>Введите часть названия команды или её клавиш</translation>
    </message>
    <message>
        <source>Command or keys</source>
        <translation>Команда или клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>rapporteur::SidesField</name>
    <message>
        <source>No side yet: add them under Participants.</source>
        <translation>Сторон пока нет: добавьте их на панели «Участники».</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Изменить стороны</translation>
    </message>
    <message>
        <source>Side %1, without a name</source>
        <translation>Сторона %1, без названия</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellCheck</name>
    <message>
        <source>Spelling in %1 is not checked: the package %2 is not installed.</source>
        <translation>Орфография (%1) не проверяется: не установлен пакет %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Нет вариантов</translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation>Добавить в &amp;мой словарь</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>&amp;Пропустить здесь</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingPage</name>
    <message>
        <source>None installed</source>
        <translation>Не установлены</translation>
    </message>
    <message>
        <source>What fits best: %1</source>
        <translation>Наиболее подходящий: %1</translation>
    </message>
    <message>
        <source>Which dictionary checks a text, by its language. Dictionaries are packages of the system; new ones are found when this window opens.</source>
        <translation>Каким словарём проверяется текст в зависимости от языка. Словари — это пакеты системы; новые обнаруживаются при открытии этого окна.</translation>
    </message>
    <message>
        <source>The package %1 brings one.</source>
        <translation>Словарь есть в пакете %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>Where the cursor is</source>
        <translation>Где стоит курсор</translation>
    </message>
    <message>
        <source>Language of the readout</source>
        <translation>Язык сообщения</translation>
    </message>
    <message>
        <source>Length of the readout</source>
        <translation>Объём сообщения</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Показать список замечаний</translation>
    </message>
    <message>
        <source>Characters: %L1</source>
        <translation>Символов: %L1</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>Слов: %L1</translation>
    </message>
    <message>
        <source>Review of the readout</source>
        <translation>Рецензирование сообщения</translation>
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
        <translation>в тексте это уже есть</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestingBar</name>
    <message>
        <source>Stop suggesting</source>
        <translation>Прекратить предлагать</translation>
    </message>
    <message>
        <source>Show the text as it is, and edit it again (Ctrl+Alt+S)</source>
        <translation>Показать текст как есть и снова изменять его (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>You are suggesting: what you edit is proposed, and the text stays as it is. Suggestions of yours: %1.</source>
        <translation>Вы предлагаете правки: ваши изменения только предлагаются, а текст остаётся прежним. Ваших правок: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionBook</name>
    <message>
        <source>This readout can only be read here.</source>
        <translation>Это сообщение здесь можно только читать.</translation>
    </message>
    <message>
        <source>Save the readout first.</source>
        <translation>Сначала сохраните сообщение.</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Принять предложенные правки</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionCommands</name>
    <message>
        <source>What you edit from now on is suggested; the text stays as it is.</source>
        <translation>Теперь ваши изменения — предложенные правки; текст остаётся прежним.</translation>
    </message>
    <message>
        <source>You suggest nothing; the text is as it was.</source>
        <translation>Вы не предложили ни одной правки; текст остался прежним.</translation>
    </message>
    <message>
        <source>Suggestions of yours: %1. The text is as it was.</source>
        <translation>Ваших предложенных правок: %1. Текст остался прежним.</translation>
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
        <translation>Больше неприменимо: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionsPanel</name>
    <message>
        <source>Accepted suggestions: %1.</source>
        <translation>Принято правок: %1.</translation>
    </message>
    <message>
        <source>No longer applicable, and left as they are: %1 (%2).</source>
        <translation>Больше неприменимы и оставлены как есть: %1 (%2).</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложенные правки</translation>
    </message>
    <message>
        <source>A accepts what is selected, R rejects it, with Shift all of them; Return goes to the field.</source>
        <translation>A — принять выделенное, R — отклонить, с Shift — все сразу; Enter — перейти к полю.</translation>
    </message>
    <message>
        <source>No suggestions. Ctrl+Alt+S lets you suggest instead of change.</source>
        <translation>Предложенных правок нет. Ctrl+Alt+S — предлагать правки вместо изменения текста.</translation>
    </message>
    <message>
        <source>Take what is selected into the text (A)</source>
        <translation>Внести выделенное в текст (A)</translation>
    </message>
    <message>
        <source>Drop what is selected; the text stays as it is (R)</source>
        <translation>Отбросить выделенное; текст остаётся прежним (R)</translation>
    </message>
    <message>
        <source>Take all suggestions into the text (Shift+A)</source>
        <translation>Внести в текст все предложенные правки (Shift+A)</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Отклонить все</translation>
    </message>
    <message>
        <source>Drop all suggestions; the text stays as it is (Shift+R)</source>
        <translation>Отбросить все предложенные правки; текст остаётся прежним (Shift+R)</translation>
    </message>
    <message>
        <source>Go to the field that it is about (Return)</source>
        <translation>Перейти к полю, к которому относится правка (Enter)</translation>
    </message>
    <message>
        <source>Rejected suggestions: %1. The text stays as it is.</source>
        <translation>Отклонено правок: %1. Текст остаётся прежним.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>rapporteur::Templates</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Встреча</translation>
    </message>
    <message>
        <source>Lead, numbered sections, bullets</source>
        <translation>Вводный абзац, нумерованные разделы, пункты</translation>
    </message>
    <message>
        <source>&amp;Telephone call</source>
        <translation>&amp;Телефонный разговор</translation>
    </message>
    <message>
        <source>Lead, numbered paragraphs</source>
        <translation>Вводный абзац, нумерованные абзацы</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>Ви&amp;зит</translation>
    </message>
    <message>
        <source>Announcement, purpose, schedule</source>
        <translation>Объявление, цель, программа</translation>
    </message>
    <message>
        <source>&amp;Joint statement</source>
        <translation>&amp;Совместное заявление</translation>
    </message>
    <message>
        <source>Two sides, numbered paragraphs</source>
        <translation>Две стороны, нумерованные абзацы</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPane</name>
    <message>
        <source>F4 goes to the block’s kind and properties, F6 leaves the text.</source>
        <translation>F4 — к виду и свойствам блока, F6 — выйти из текста.</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPanes</name>
    <message>
        <source>The opening paragraphs: who met whom, when, where, for how long.</source>
        <translation>Вводные абзацы: кто с кем встречался, когда, где и как долго.</translation>
    </message>
    <message>
        <source>On January 14, Mr. Taro Kono, Minister for Foreign Affairs of Japan, held…</source>
        <translation>14 января Министр иностранных дел Японии Таро Коно провёл…</translation>
    </message>
    <message>
        <source>Type a section’s title, Return, then its outcomes. Return makes the next bullet, Return on an empty one ends the list. Tab and Shift+Tab nest, Alt+Up and Alt+Down move.</source>
        <translation>Введите заголовок раздела, нажмите Enter и опишите итоги по нему. Enter создаёт следующий пункт, Enter на пустом пункте завершает список. Tab и Shift+Tab меняют вложенность, Alt+Up и Alt+Down перемещают.</translation>
    </message>
    <message>
        <source>Title of the first section</source>
        <translation>Заголовок первого раздела</translation>
    </message>
</context>
<context>
    <name>rapporteur::UnsavedDialog</name>
    <message>
        <source>(without a title)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>Closed without saving</source>
        <translation>Закрыто без сохранения</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>Программа завершилась</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Ни разу не сохранялось</translation>
    </message>
    <message>
        <source>Recover unsaved</source>
        <translation>Восстановить несохранённое</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Unsaved since</source>
        <translation>Не сохранено с</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Unsaved readouts</source>
        <translation>Несохранённые сообщения</translation>
    </message>
    <message numerus="yes">
        <source>Text that was not saved. What was closed without saving is kept for %n days.</source>
        <translation>
            <numerusform>Текст, который не был сохранён. Закрытое без сохранения хранится %n день.</numerusform>
            <numerusform>Текст, который не был сохранён. Закрытое без сохранения хранится %n дня.</numerusform>
            <numerusform>Текст, который не был сохранён. Закрытое без сохранения хранится %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>View &amp;differences</source>
        <translation>Показать &amp;различия</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Delete unsaved text?</source>
        <translation>Удалить несохранённый текст?</translation>
    </message>
    <message>
        <source>It cannot be recovered afterwards.</source>
        <translation>Потом его нельзя будет восстановить.</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>rapporteur::Versions</name>
    <message>
        <source>Saved</source>
        <translation>Сохранённая</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Названная</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановленная</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединённая</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>На утверждении</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждённая</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликованная</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>Сохранённая автоматически</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a version&apos;s number and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Восстановить версию %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Each save adds a version here.</source>
        <translation>Каждое сохранение добавляет сюда версию.</translation>
    </message>
    <message>
        <source>Return compares the version with the text of now, or two that are selected.</source>
        <translation>Enter — сравнить версию с текущим текстом или две выделенные версии.</translation>
    </message>
    <message>
        <source>Name, author, time or kind</source>
        <translation>Название, автор, время или вид</translation>
    </message>
    <message>
        <source>Shows what is different, marked in the text</source>
        <translation>Показывает различия, отмеченные в тексте</translation>
    </message>
    <message>
        <source>Makes the text what it was in this version, as one more version</source>
        <translation>Возвращает тексту вид этой версии, добавляя ещё одну версию</translation>
    </message>
    <message>
        <source>Keeps the text of now under a name</source>
        <translation>Сохраняет текущий текст под названием</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Назвать…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Сравнить две версии</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Сравнить с текущим текстом</translation>
    </message>
</context>
<context>
    <name>rapporteur::Welcome</name>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
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
        <translation>Новое сообщение</translation>
    </message>
    <message>
        <source>Nothing but the house’s own forms</source>
        <translation>Только принятое в ведомстве оформление</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Что уже есть</translation>
    </message>
    <message>
        <source>A readout from a file</source>
        <translation>Сообщение из файла</translation>
    </message>
    <message>
        <source>A plain text as a new readout</source>
        <translation>Простой текст как новое сообщение</translation>
    </message>
    <message>
        <source>A finished readout, to look around</source>
        <translation>Готовое сообщение для ознакомления</translation>
    </message>
    <message>
        <source>Recent readouts</source>
        <translation>Недавние сообщения</translation>
    </message>
    <message>
        <source>Readouts that you open or save are listed here.</source>
        <translation>Здесь перечислены сообщения, которые вы открываете или сохраняете.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустое</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Import text…</source>
        <translation>Импортировать текст…</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowCommands</name>
    <message>
        <source>Open readout</source>
        <translation>Открыть сообщение</translation>
    </message>
    <message>
        <source>Readouts (*.readout);;All files (*)</source>
        <translation>Сообщения для печати (*.readout);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Импортировать текст</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;All files (*)</source>
        <translation>Простой текст (*.txt);;Все файлы (*)</translation>
    </message>
</context>
</TS>
