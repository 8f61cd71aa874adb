<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>“%1”: there is no such day. Correct the date.</source>
        <translation>«%1»: لا وجود لهذا اليوم. صحّح التاريخ.</translation>
    </message>
    <message>
        <source>“%1”: %2 falls on a different day, %3. Correct the date or the day of the week.</source>
        <translation>«%1»: يوافق %2 يومًا آخر هو %3. صحّح التاريخ أو اسم اليوم.</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere yet: give its address.</source>
        <translation>الرابط «%1» لا يقود إلى أي مكان بعد: حدّد عنوانه.</translation>
    </message>
    <message>
        <source>The link “%1” has a “%2” address, which cannot be published: use http, https, mailto or tel.</source>
        <translation>للرابط «%1» عنوان من نوع «%2» لا يمكن نشره: استخدم http أو https أو mailto أو tel.</translation>
    </message>
    <message>
        <source>“…%1” has no full stop at its end, as other items have.</source>
        <translation>«…%1» لا ينتهي بنقطة كسائر البنود.</translation>
    </message>
    <message>
        <source>“%1” is a sentence without a full stop.</source>
        <translation>«%1» جملة بلا نقطة في نهايتها.</translation>
    </message>
    <message>
        <source>This list is marked with “%1”, others with “%2”: use one of them.</source>
        <translation>هذه القائمة معلَّمة بالعلامة «%1» وغيرها بالعلامة «%2»: استخدم علامة واحدة.</translation>
    </message>
    <message>
        <source>The photo has no alternative text: say what it shows, for those who do not see it.</source>
        <translation>ليس للصورة نص بديل: صِف ما تُظهره لمن لا يراها.</translation>
    </message>
    <message>
        <source>The photo has no picture yet: choose its file.</source>
        <translation>لا توجد صورة بعد: اختر ملفها.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside of the readout&apos;s media folder: choose it again.</source>
        <translation>الملف «%1» خارج مجلد وسائط البيان: اختره من جديد.</translation>
    </message>
    <message>
        <source>The file “%1” is not in the media folder: put it back or choose another.</source>
        <translation>الملف «%1» ليس في مجلد الوسائط: أعده إليه أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file “%1” has another size than when it was chosen: choose it again.</source>
        <translation>تغيّر حجم الملف «%1» عمّا كان عليه عند اختياره: اختره من جديد.</translation>
    </message>
    <message>
        <source>The file “%1” is not the one that was chosen: choose it again.</source>
        <translation>الملف «%1» ليس هو الملف الذي اختير: اختره من جديد.</translation>
    </message>
    <message>
        <source>Number %1 comes after %2: correct where the numbers begin.</source>
        <translation>يأتي الرقم %1 بعد %2: صحّح بداية الترقيم.</translation>
    </message>
    <message>
        <source>Number %1 is missing before %2: correct where the numbers begin.</source>
        <translation>الرقم %1 ناقص قبل %2: صحّح بداية الترقيم.</translation>
    </message>
    <message>
        <source>The quotation that begins with “%1” is never closed.</source>
        <translation>الاقتباس الذي يبدأ بـ«%1» لم يُغلق.</translation>
    </message>
    <message>
        <source>“%1” ends a quotation that was never opened.</source>
        <translation>«%1» ينهي اقتباسًا لم يُفتح.</translation>
    </message>
    <message>
        <source>The bracket that begins with “%1” is never closed.</source>
        <translation>القوس الذي يبدأ بـ«%1» لم يُغلق.</translation>
    </message>
    <message>
        <source>“%1” closes a bracket that was never opened.</source>
        <translation>«%1» يغلق قوسًا لم يُفتح.</translation>
    </message>
    <message>
        <source>%1 takes part but is not named in the text: name them or remove them here.</source>
        <translation>يرد %1 ضمن المشاركين دون أن يُذكر في النص: اذكره في النص أو أزله من هنا.</translation>
    </message>
    <message>
        <source>“%1”: was “%2” meant? Compare the spelling.</source>
        <translation>«%1»: هل المقصود «%2»؟ قارن بين الكتابتين.</translation>
    </message>
    <message>
        <source>“%1” orders given and family name otherwise than the names before: use one order.</source>
        <translation>«%1»: ترتيب الاسم الشخصي واسم العائلة يخالف ترتيب الأسماء السابقة: استخدم ترتيبًا واحدًا.</translation>
    </message>
    <message>
        <source>“%1”: the house writes %2 and %3 rather than straight quotation marks.</source>
        <translation>«%1»: يقتضي النمط المعتمد كتابة %2 و%3 بدلًا من علامتي الاقتباس المستقيمتين.</translation>
    </message>
    <message>
        <source>“%1”: the house writes a curved apostrophe, ’.</source>
        <translation>«%1»: يقتضي النمط المعتمد كتابة الفاصلة العليا المقوّسة ’.</translation>
    </message>
    <message>
        <source>“%1” has more than one space in a row: leave one.</source>
        <translation>«%1» فيه أكثر من مسافة متتالية: اترك مسافة واحدة.</translation>
    </message>
    <message>
        <source>“%1” has a space before its first or after its last word: remove it.</source>
        <translation>«%1» فيه مسافة قبل كلمته الأولى أو بعد كلمته الأخيرة: أزلها.</translation>
    </message>
    <message>
        <source>“%1” has a space before the punctuation mark: remove it.</source>
        <translation>«%1» فيه مسافة قبل علامة الترقيم: أزلها.</translation>
    </message>
    <message>
        <source>“%1” needs a space before the bracket.</source>
        <translation>«%1» تنقصه مسافة قبل القوس.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the full stop.</source>
        <translation>«%1» تنقصه مسافة بعد النقطة.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the colon.</source>
        <translation>«%1» تنقصه مسافة بعد النقطتين.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the bracket.</source>
        <translation>«%1» تنقصه مسافة بعد القوس.</translation>
    </message>
    <message>
        <source>The readout has no text in any language: add an edition.</source>
        <translation>ليس للبيان نص بأي لغة: أضف نسخة لغوية.</translation>
    </message>
    <message>
        <source>The title is missing: write one.</source>
        <translation>العنوان ناقص: اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>The release date is missing: set it.</source>
        <translation>تاريخ الإصدار ناقص: حدّده.</translation>
    </message>
    <message>
        <source>This heading is empty: write it or remove it.</source>
        <translation>هذا العنوان الفرعي فارغ: اكتبه أو أزله.</translation>
    </message>
    <message>
        <source>This list item is empty: write it or remove it.</source>
        <translation>بند القائمة هذا فارغ: اكتبه أو أزله.</translation>
    </message>
    <message>
        <source>Line %1 of the imported text has no place yet, “%2”: move it where it belongs or discard it.</source>
        <translation>لم يوضع السطر %1 من النص المستورد في مكان بعد: «%2». انقله إلى حيث ينتمي أو أهمله.</translation>
    </message>
    <message>
        <source>The readout would be published before its embargo ends: move one of the two.</source>
        <translation>سيُنشر البيان قبل انتهاء حظر النشر: غيّر أحد الموعدين.</translation>
    </message>
    <message>
        <source>The event begins after the readout is released: correct one of the dates.</source>
        <translation>يبدأ الحدث بعد إصدار البيان: صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>The event ends before it begins: correct its times.</source>
        <translation>ينتهي الحدث قبل أن يبدأ: صحّح مواعيده.</translation>
    </message>
    <message>
        <source>This correction is dated before the release: correct its date.</source>
        <translation>تاريخ هذا التصويب يسبق الإصدار: صحّح تاريخه.</translation>
    </message>
    <message>
        <source>“%1 %2”: the word stands twice. Remove one.</source>
        <translation>«%1 %2»: الكلمة مكررة. أزل إحداهما.</translation>
    </message>
    <message>
        <source>“%1”: a character was probably lost here. Write it again.</source>
        <translation>«%1»: يُرجَّح أن حرفًا فُقد هنا. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>“%1”: this is an accent. Write an apostrophe, ’.</source>
        <translation>«%1»: هذه علامة نبر. اكتب فاصلة عليا ’.</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>«%1»: اكتب «%2».</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>approximately %1 min</source>
        <translation>نحو %1 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>مرقّم</translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation>غير مرقّم</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>there is nothing with the id &quot;%1&quot;</source>
        <translation>لا يوجد شيء بالمعرّف «%1»</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture %1 cannot be read as JPEG, PNG or WebP; choose another file.</source>
        <translation>تعذّرت قراءة الصورة %1 بصيغة JPEG أو PNG أو WebP؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>[moved here]</source>
        <translation>[نُقل إلى هنا]</translation>
    </message>
    <message>
        <source>A NewsML-G2 item needs a date; give the readout its release date.</source>
        <translation>يحتاج عنصر NewsML-G2 إلى تاريخ؛ حدّد تاريخ إصدار البيان.</translation>
    </message>
    <message>
        <source>A message needs a date; give the readout its release date.</source>
        <translation>تحتاج الرسالة إلى تاريخ؛ حدّد تاريخ إصدار البيان.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>News text (NITF)</source>
        <translation>نص إخباري (NITF)</translation>
    </message>
    <message>
        <source>News item (NewsML-G2)</source>
        <translation>عنصر إخباري (NewsML-G2)</translation>
    </message>
    <message>
        <source>News in JSON (ninjs)</source>
        <translation>خبر بصيغة JSON (ninjs)</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the content of revision %1 is not what it was when it was saved</source>
        <translation>محتوى المراجعة %1 ليس ما كان عليه عند حفظها</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>المراجعة %1 غير موجودة</translation>
    </message>
    <message>
        <source>revision %1: %2: %3</source>
        <translation>المراجعة %1: %2: %3</translation>
    </message>
    <message>
        <source>its revision %1 is gone</source>
        <translation>مراجعته %1 مفقودة</translation>
    </message>
    <message>
        <source>revision %1 has another digest</source>
        <translation>للمراجعة %1 بصمة مختلفة</translation>
    </message>
    <message>
        <source>it was changed, or one before it is missing</source>
        <translation>جرى تغييره، أو فُقد قيد قبله</translation>
    </message>
    <message>
        <source>no entry tells of revision %1</source>
        <translation>لا قيد يذكر المراجعة %1</translation>
    </message>
    <message>
        <source>the numbers of revisions must rise</source>
        <translation>يجب أن تتصاعد أرقام المراجعات</translation>
    </message>
    <message>
        <source>its time is missing</source>
        <translation>وقته ناقص</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>بصمته ليست 64 رقمًا ستة عشريًا</translation>
    </message>
    <message>
        <source>it goes back to no content</source>
        <translation>لا يعود إلى أي محتوى</translation>
    </message>
    <message>
        <source>its time or its event is missing</source>
        <translation>وقته أو حدثه ناقص</translation>
    </message>
    <message>
        <source>its hash is not 64 hexadecimal digits</source>
        <translation>قيمة تجزئته ليست 64 رقمًا ستة عشريًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>history, line %1, column %2: %3</source>
        <translation>السجل، السطر %1، العمود %2: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines. Import it in parts.</source>
        <translation>يضم %1 أكثر من %2 سطر. استورده على أجزاء.</translation>
    </message>
    <message>
        <source>%1: line %2 is too long to be text (%3 characters).</source>
        <translation>%1: السطر %2 أطول من أن يكون نصًا (عدد المحارف: %3).</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Import it in parts.</source>
        <translation>حجم %1 أكبر من %2 ميبيبايت. استورده على أجزاء.</translation>
    </message>
    <message>
        <source>this is not %1 text. Save it as UTF-8 and import it again.</source>
        <translation>هذا ليس نصًا بترميز %1. احفظه بترميز UTF-8 ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>a control character (U+%1). This file is not plain text.</source>
        <translation>محرف تحكم (U+%1). هذا الملف ليس نصًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>يوجد نص طوله أكثر من %1 محرف</translation>
    </message>
    <message>
        <source>a text contains the character NUL</source>
        <translation>يحتوي أحد النصوص على المحرف NUL</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>عدد القيم فيه أكثر من %1</translation>
    </message>
    <message>
        <source>values lie more than %1 deep within each other</source>
        <translation>تتداخل القيم إلى عمق يتجاوز %1</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>لا يحتوي على شيء</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>As 2019-01-14 or 14 January 2019. Zone as Asia/Tokyo or +09:00.</source>
        <translation>التاريخ مثل 2019-01-14 أو 14 January 2019، والمنطقة الزمنية مثل Asia/Tokyo أو +09:00.</translation>
    </message>
    <message>
        <source>%1. In UTC: %2.</source>
        <translation>%1. بالتوقيت العالمي (UTC): %2.</translation>
    </message>
    <message>
        <source>%1. There is no time zone “%2”.</source>
        <translation>%1. لا توجد منطقة زمنية باسم «%2».</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: الوقت</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1: المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1، السطر %2، العمود %3: %4</translation>
    </message>
    <message>
        <source>%1 is not a newsroom: it must say &quot;format&quot;: &quot;%2&quot; and &quot;version&quot;: %3</source>
        <translation>%1 ليس ملف غرفة أخبار: يجب أن يرد فيه &quot;format&quot;: &quot;%2&quot; و&quot;version&quot;: %3</translation>
    </message>
    <message>
        <source>%1 has version %2, and this program reads up to version %3; use a newer Rapporteur</source>
        <translation>%1 بالإصدار %2، وهذا البرنامج يقرأ حتى الإصدار %3؛ استخدم إصدارًا أحدث من Rapporteur</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 غير موجود</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«%1» ليس من %2</translation>
    </message>
    <message>
        <source>an address like https://www.example.gov/readouts/ is expected here</source>
        <translation>المطلوب هنا عنوان مثل https://www.example.gov/readouts/</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>«%1» ليس وسم لغة</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone</source>
        <translation>«%1» ليس اسم منطقة زمنية</translation>
    </message>
    <message>
        <source>{name} or {id} must stand in it, or all pages had one address</source>
        <translation>يجب أن يرد فيه {name} أو {id}، وإلا كان لجميع الصفحات عنوان واحد</translation>
    </message>
    <message>
        <source>letters, digits, - and _ may stand in it, and / between its parts</source>
        <translation>يُسمح فيه بالحروف والأرقام و- و_، وبالعلامة / بين أجزائه</translation>
    </message>
    <message>
        <source>there is no house profile “%1”</source>
        <translation>لا يوجد نمط معتمد باسم «%1»</translation>
    </message>
    <message>
        <source>a path below the newsroom&apos;s folder is expected here</source>
        <translation>المطلوب هنا مسار داخل مجلد غرفة الأخبار</translation>
    </message>
    <message>
        <source>a site has pages: html must be among them</source>
        <translation>للموقع صفحات: يجب أن يكون html من بينها</translation>
    </message>
    <message>
        <source>a number from 1 to %1 is expected here</source>
        <translation>المطلوب هنا عدد من 1 إلى %1</translation>
    </message>
</context>
<context>
    <name>Notations</name>
    <message>
        <source>This is not a language tag. Write it as en, pt-BR or zh-Hant.</source>
        <translation>هذه ليست وسم لغة صحيحًا. اكتبه مثل en أو pt-BR أو zh-Hant.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2019-01-14.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل 2019-01-14.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 09:30.</source>
        <translation>هذا ليس وقتًا من اليوم. اكتبه مثل 09:30.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>هذا ليس ملف PDF تمكن قراءته</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The font %1 cannot be embedded; reinstall its package.</source>
        <translation>لا يمكن تضمين الخط %1؛ أعد تثبيت حزمته.</translation>
    </message>
    <message>
        <source>The picture %1 is left out: %2</source>
        <translation>استُبعدت الصورة %1: %2</translation>
    </message>
    <message>
        <source>it has too many pixels.</source>
        <translation>عدد بكسلاتها أكبر مما يُسمح به.</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB.</source>
        <translation>حجم الملف أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>The font file %1 is not installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>ملف الخط %1 غير مثبّت؛ ثبّت حزمة دبيان fonts-noto-core.</translation>
    </message>
    <message>
        <source>No symbol font is installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>لا يوجد خط رموز مثبّت؛ ثبّت حزمة دبيان fonts-noto-core.</translation>
    </message>
    <message>
        <source>The picture has no alternative text; describe it for those who cannot see it.</source>
        <translation>ليس للصورة نص بديل؛ صِفها لمن لا يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>No font has these characters, the PDF shows boxes for them: %1</source>
        <translation>لا يحتوي أي خط على هذه المحارف، وستظهر مكانها مربعات في ملف PDF: %1</translation>
    </message>
</context>
<context>
    <name>ReadoutFile</name>
    <message>
        <source>there is no such member here</source>
        <translation>لا يوجد هنا حقل بهذا الاسم</translation>
    </message>
    <message>
        <source>this member stands here twice</source>
        <translation>هذا الحقل مكرر هنا</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>this member is missing</source>
        <translation>هذا الحقل ناقص</translation>
    </message>
    <message>
        <source>%1 has version %2 of the file format, and this program reads up to version %3; open it with a newer Rapporteur</source>
        <translation>الملف %1 بالإصدار %2 من تنسيق الملفات، وهذا البرنامج يقرأ حتى الإصدار %3؛ افتحه بإصدار أحدث من Rapporteur</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>حجم %1 أكبر من %2 ميبيبايت</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1، السطر %2، العمود %3: %4</translation>
    </message>
    <message>
        <source>%1 is not a readout</source>
        <translation>%1 ليس ملف بيان</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 ليس بين %2 و%3</translation>
    </message>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>يوجد نص طوله أكثر من %1 محرف</translation>
    </message>
    <message>
        <source>there are more than %1 blocks</source>
        <translation>عدد الكتل أكثر من %1</translation>
    </message>
    <message>
        <source>blocks lie more than %1 deep within each other</source>
        <translation>تتداخل الكتل إلى عمق يتجاوز %1</translation>
    </message>
    <message>
        <source>an id is missing</source>
        <translation>يوجد معرّف ناقص</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only</source>
        <translation>لا يصلح «%1» معرّفًا: يُسمح بالحروف والأرقام و&apos;.&apos; و&apos;_&apos; و&apos;-&apos; فقط</translation>
    </message>
    <message>
        <source>the id “%1” is in use already</source>
        <translation>المعرّف «%1» مستخدم من قبل</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>«%1» ليس وسم لغة</translation>
    </message>
    <message>
        <source>this mark lies outside its text</source>
        <translation>هذه العلامة خارج نصها</translation>
    </message>
    <message>
        <source>this mark cuts a character in two</source>
        <translation>هذه العلامة تشطر محرفًا</translation>
    </message>
    <message>
        <source>there are more than %1 marks over one text</source>
        <translation>عدد العلامات على نص واحد أكثر من %1</translation>
    </message>
    <message>
        <source>the marks are out of order, empty, or overlap</source>
        <translation>العلامات غير مرتبة أو فارغة أو متراكبة</translation>
    </message>
    <message>
        <source>“%1” does not lie in the readout&apos;s media folder</source>
        <translation>«%1» ليس في مجلد وسائط البيان</translation>
    </message>
    <message>
        <source>this is not a SHA-256 digest in lower-case hexadecimal</source>
        <translation>هذه ليست بصمة SHA-256 بأرقام ستة عشرية وحروف صغيرة</translation>
    </message>
    <message>
        <source>a block of this kind has no text of its own</source>
        <translation>ليس لكتلة من هذا النوع نص خاص بها</translation>
    </message>
    <message>
        <source>a block of this kind has no photo</source>
        <translation>ليس لكتلة من هذا النوع صورة</translation>
    </message>
    <message>
        <source>a block of this kind may not stand here</source>
        <translation>لا يجوز وضع كتلة من هذا النوع هنا</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>المطلوب هنا القيمة true أو false</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>المطلوب هنا عدد صحيح</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 عدد أكبر مما يُسمح به</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>المطلوب هنا نص</translation>
    </message>
    <message>
        <source>a date like 2031-03-04 is expected here</source>
        <translation>المطلوب هنا تاريخ مثل 2031-03-04</translation>
    </message>
    <message>
        <source>a time of day like 18:00 is expected here</source>
        <translation>المطلوب هنا وقت من اليوم مثل 18:00</translation>
    </message>
    <message>
        <source>a time in UTC like 2031-03-04T17:00:00Z is expected here</source>
        <translation>المطلوب هنا وقت بالتوقيت العالمي (UTC) مثل 2031-03-04T17:00:00Z</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are: %2</source>
        <translation>«%1» غير معروف هنا؛ المعروف: %2</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>المطلوب هنا قائمة</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>المطلوب هنا كائن</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>inserted</source>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>عدد التغييرات: %1</translation>
    </message>
    <message>
        <source>, and %1 of numbering only</source>
        <translation>، وفي الترقيم وحده: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>محذوف: %1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>مُدرج: %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>its words or their time are missing</source>
        <translation>نصه أو وقته ناقص</translation>
    </message>
    <message>
        <source>its words begin before their text</source>
        <translation>تبدأ كلماته قبل نصها</translation>
    </message>
    <message>
        <source>its changes or its time are missing</source>
        <translation>تغييراته أو وقته ناقص</translation>
    </message>
    <message>
        <source>what stood there before is missing</source>
        <translation>ما كان هناك من قبل ناقص</translation>
    </message>
    <message>
        <source>it has no id of its own</source>
        <translation>ليس له معرّف خاص به</translation>
    </message>
    <message>
        <source>this text is submitted already</source>
        <translation>هذا النص مقدَّم من قبل</translation>
    </message>
    <message>
        <source>this text is approved already</source>
        <translation>هذا النص معتمد من قبل</translation>
    </message>
    <message>
        <source>the text is the one that changes were requested of; change it, or say why not</source>
        <translation>هذا هو النص الذي طُلب تعديله؛ عدّله أو بيّن سبب عدم التعديل</translation>
    </message>
    <message>
        <source>the present text is in no revision; save or submit it first</source>
        <translation>النص الحالي ليس في أي مراجعة؛ احفظه أو قدّمه أولًا</translation>
    </message>
    <message>
        <source>the text is not the one that was shown, whose digest begins with %1; it is %2</source>
        <translation>ليس هذا هو النص الذي عُرض وتبدأ بصمته بـ%1؛ فبصمته %2</translation>
    </message>
    <message>
        <source>%1 is an author of this text; somebody else must approve it</source>
        <translation>%1 من كتّاب هذا النص؛ ويجب أن يعتمده شخص آخر</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 as “%2”</source>
        <translation>لا تعرف سياسة غرفة الأخبار %1 بصفة «%2»</translation>
    </message>
    <message>
        <source>the readout has no part “%1”</source>
        <translation>ليس في البيان جزء باسم «%1»</translation>
    </message>
    <message>
        <source>%1 has approved this text already</source>
        <translation>سبق أن اعتمد %1 هذا النص</translation>
    </message>
    <message>
        <source>comments that block approval are open: %1</source>
        <translation>توجد تعليقات مفتوحة تمنع الاعتماد: %1</translation>
    </message>
    <message>
        <source>the newsroom’s policy asks for a signature</source>
        <translation>تقتضي سياسة غرفة الأخبار توقيعًا</translation>
    </message>
    <message>
        <source>a reason must be given</source>
        <translation>يجب ذكر السبب</translation>
    </message>
    <message>
        <source>no text of it has all its approvals yet</source>
        <translation>لم ينل أي نص منه جميع الموافقات بعد</translation>
    </message>
    <message>
        <source>the text has all its approvals; publish it as such</source>
        <translation>نال النص جميع الموافقات؛ انشره على هذا الأساس</translation>
    </message>
    <message>
        <source>the approved text is out already</source>
        <translation>النص المعتمد منشور من قبل</translation>
    </message>
    <message>
        <source>a text of it is out; another one goes out as a correction</source>
        <translation>نص منه منشور؛ ولا يُنشر غيره إلا تصويبًا</translation>
    </message>
    <message>
        <source>no text of it is out</source>
        <translation>لم يُنشر أي نص منه</translation>
    </message>
    <message>
        <source>the text has no new public note about the correction; write it, and have it approved</source>
        <translation>ليس في النص ملاحظة علنية جديدة عن التصويب؛ اكتبها واطلب اعتمادها</translation>
    </message>
    <message>
        <source>the text has a notice of withdrawal</source>
        <translation>في النص إشعار بالسحب</translation>
    </message>
    <message>
        <source>it is under embargo until %1</source>
        <translation>عليه حظر نشر حتى %1</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>موعد نشره %1</translation>
    </message>
    <message>
        <source>a time to come, with its time zone, must be given</source>
        <translation>يجب تحديد وقت مقبل مع منطقته الزمنية</translation>
    </message>
    <message>
        <source>entry %1 of the log is broken</source>
        <translation>القيد %1 في السجل تالف</translation>
    </message>
    <message>
        <source>%1 has claimed it; it must be released</source>
        <translation>تولّى %1 مراجعته؛ ويجب التخلي عنها أولًا</translation>
    </message>
    <message>
        <source>nobody has claimed it</source>
        <translation>لم يتولَّ أحد مراجعته</translation>
    </message>
    <message>
        <source>in the state “%1” nobody can %2</source>
        <translation>في الحالة «%1» لا يمكن لأحد: %2</translation>
    </message>
    <message>
        <source>refused (%1): %2</source>
        <translation>مرفوض (%1): %2</translation>
    </message>
    <message>
        <source>%1; what may follow: %2</source>
        <translation>%1؛ ما يمكن أن يلي: %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>%1 decided on the present text, revision %2</source>
        <translation>قرّر %1 في شأن النص الحالي، المراجعة %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>%1 decided on revision %2; the present text is another one</source>
        <translation>قرّر %1 في شأن المراجعة %2؛ والنص الحالي غيرها</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>مستبدَل</translation>
    </message>
    <message>
        <source>a later decision on revision %2 took the place of that of %1</source>
        <translation>حلّ قرار لاحق في شأن المراجعة %2 محل قرار %1</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>نصه هو</translation>
    </message>
    <message>
        <source>%1 is an author of revision %2, or of one between it and the approval before</source>
        <translation>%1 من كتّاب المراجعة %2، أو مراجعة بينها وبين الاعتماد السابق</translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation>غير مخوَّل</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 in this role</source>
        <translation>لا تعرف سياسة غرفة الأخبار %1 في هذا الدور</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>%1 did not sign, and the newsroom’s policy asks for it</source>
        <translation>لم يوقّع %1، وسياسة غرفة الأخبار تقتضي ذلك</translation>
    </message>
    <message>
        <source>key does not count</source>
        <translation>مفتاح غير معتدّ به</translation>
    </message>
    <message>
        <source>the key that signed is none of those that the policy names for %1</source>
        <translation>المفتاح الذي وُقّع به ليس من المفاتيح التي تحددها السياسة لـ%1</translation>
    </message>
    <message>
        <source>another person’s key</source>
        <translation>مفتاح شخص آخر</translation>
    </message>
    <message>
        <source>the key that signed does not have the address of %1</source>
        <translation>المفتاح الذي وُقّع به لا يحمل عنوان %1</translation>
    </message>
    <message>
        <source>expired key</source>
        <translation>مفتاح منتهي الصلاحية</translation>
    </message>
    <message>
        <source>the key with which %1 signed has expired</source>
        <translation>انتهت صلاحية المفتاح الذي وقّع به %1</translation>
    </message>
    <message>
        <source>revoked key</source>
        <translation>مفتاح ملغى</translation>
    </message>
    <message>
        <source>the key with which %1 signed was revoked</source>
        <translation>أُلغي المفتاح الذي وقّع به %1</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>مفتاح مجهول</translation>
    </message>
    <message>
        <source>the key with which %1 signed is not in the key ring; import it to verify</source>
        <translation>المفتاح الذي وقّع به %1 ليس في حلقة المفاتيح؛ استورده للتحقق</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>GnuPG could not verify the signature of %1</source>
        <translation>تعذّر على GnuPG التحقق من توقيع %1</translation>
    </message>
    <message>
        <source>of another readout</source>
        <translation>يخص بيانًا آخر</translation>
    </message>
    <message>
        <source>the decision of %1 is about another readout</source>
        <translation>قرار %1 يخص بيانًا آخر</translation>
    </message>
    <message>
        <source>edited digest</source>
        <translation>بصمة معدَّلة</translation>
    </message>
    <message>
        <source>the digest in the decision of %1 is not that of the revision it names</source>
        <translation>البصمة الواردة في قرار %1 ليست بصمة المراجعة التي يسميها</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>مزوَّر</translation>
    </message>
    <message>
        <source>the decision of %1 is not as it was given: it was edited, or put in</source>
        <translation>قرار %1 ليس كما صدر: فقد عُدّل أو أُدرج</translation>
    </message>
    <message>
        <source>at least one approval must be asked for</source>
        <translation>يجب اشتراط موافقة واحدة على الأقل</translation>
    </message>
    <message>
        <source>an approval’s count is not 1 to %1</source>
        <translation>عدد الموافقات ليس بين 1 و%1</translation>
    </message>
    <message>
        <source>a reviewer has no person</source>
        <translation>يوجد مراجِع بلا شخص</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a key</source>
        <translation>«%1» ليس بصمة مفتاح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>its time or its person is missing</source>
        <translation>وقته أو شخصه ناقص</translation>
    </message>
    <message>
        <source>its revision is missing</source>
        <translation>مراجعته ناقصة</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>بصمته ليست 64 رقمًا ستة عشريًا</translation>
    </message>
    <message>
        <source>review, line %1, column %2: %3</source>
        <translation>المراجعة، السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>GnuPG, which makes signatures, is not there</source>
        <translation>برنامج GnuPG الذي ينشئ التوقيعات غير موجود</translation>
    </message>
    <message>
        <source>there is no usable secret key of %1; make one with: gpg --quick-gen-key %1</source>
        <translation>لا يوجد مفتاح سري صالح لـ%1؛ أنشئ واحدًا بالأمر: gpg --quick-gen-key %1</translation>
    </message>
    <message>
        <source>GnuPG did not sign: %1</source>
        <translation>لم يوقّع GnuPG: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>مطلوب تعديله</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصوَّب</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>take back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>تولّي المراجعة</translation>
    </message>
    <message>
        <source>release</source>
        <translation>التخلي عن المراجعة</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>request changes</source>
        <translation>طلب تعديل</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>take off the schedule</source>
        <translation>إلغاء الجدولة</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>publish without approval</source>
        <translation>نشر دون اعتماد</translation>
    </message>
    <message>
        <source>publish a correction</source>
        <translation>نشر تصويب</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>no text of it is out yet</source>
        <translation>لم يُنشر أي نص منه بعد</translation>
    </message>
    <message>
        <source>no text of it is out to be corrected</source>
        <translation>لا يوجد نص منشور منه كي يُصوَّب</translation>
    </message>
    <message>
        <source>the correction changes no word of what is out</source>
        <translation>لا يغيّر التصويب أي كلمة من النص المنشور</translation>
    </message>
    <message>
        <source>%1 decided on this part of the text, which is as it was in revision %2</source>
        <translation>قرّر %1 في شأن هذا الجزء من النص، وهو كما كان في المراجعة %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <comment>a state whose approvals are of another text</comment>
        <translation>%1، متقادم</translation>
    </message>
    <message>
        <source>%1, no longer valid</source>
        <comment>a state whose approvals do not hold</comment>
        <translation>%1، لم يعد ساريًا</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 موجود من قبل؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>%1 was changed by someone else; save under another name, or open it again</source>
        <translation>غيّر شخص آخر الملف %1؛ احفظ باسم آخر أو افتحه من جديد</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>حجمه أكبر من %1 ميبيبايت</translation>
    </message>
    <message>
        <source>another program is writing in its folder; try again</source>
        <translation>يكتب برنامج آخر في المجلد نفسه؛ أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>تعذّر إنشاء المجلد %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>another publisher is at work in %1; wait until it has finished</source>
        <translation>تجري عملية نشر أخرى في %1؛ انتظر حتى تنتهي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>a character of the private use area stands here</source>
        <translation>يوجد هنا محرف من منطقة الاستخدام الخاص</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>«%1» لم يُغلق</translation>
    </message>
    <message>
        <source>“%1” closes nothing</source>
        <translation>«%1» لا يغلق شيئًا</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>لا يوجد وسم باسم «%1»</translation>
    </message>
    <message>
        <source>there is no variable “%1”</source>
        <translation>لا يوجد متغير باسم «%1»</translation>
    </message>
    <message>
        <source>“%1” would make another page each time</source>
        <translation>«%1» ينتج صفحة مختلفة في كل مرة</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8</source>
        <translation>%1: النص ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>%1: there is no template “%2”</source>
        <translation>%1: لا يوجد قالب باسم «%2»</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>تعذّرت قراءته: %1</translation>
    </message>
    <message>
        <source>mend the file, or bring back an older copy</source>
        <translation>أصلح الملف أو استرجع نسخة أقدم منه</translation>
    </message>
    <message>
        <source>have it approved</source>
        <translation>اطلب اعتماده</translation>
    </message>
    <message>
        <source>it is embargoed until %1</source>
        <translation>عليه حظر نشر حتى %1</translation>
    </message>
    <message>
        <source>publish again when the embargo has passed</source>
        <translation>أعد النشر بعد انتهاء حظر النشر</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>موعد نشره %1</translation>
    </message>
    <message>
        <source>publish again at that time</source>
        <translation>أعد النشر في ذلك الوقت</translation>
    </message>
    <message>
        <source>its time is not one point in time, for a clock change: %1</source>
        <translation>لا يدل وقته على لحظة واحدة بسبب تغيير الساعة: %1</translation>
    </message>
    <message>
        <source>give the time with its offset from UTC, such as +02:00, for a zone</source>
        <translation>حدّد الوقت مع فارقه عن UTC، مثل +02:00، بدلًا من منطقة زمنية</translation>
    </message>
    <message>
        <source>it has no edition</source>
        <translation>ليس له أي نسخة لغوية</translation>
    </message>
    <message>
        <source>write its text</source>
        <translation>اكتب نصه</translation>
    </message>
    <message>
        <source>its address is that of another readout: %1</source>
        <translation>عنوانه هو عنوان بيان آخر: %1</translation>
    </message>
    <message>
        <source>rename the file, or put {id} into the address pattern</source>
        <translation>أعد تسمية الملف، أو ضع {id} في نمط العنوان</translation>
    </message>
    <message>
        <source>the publication was cancelled; the site is as it was</source>
        <translation>أُلغي النشر؛ وبقي الموقع كما كان</translation>
    </message>
    <message>
        <source>approvals of “%1” missing: %2</source>
        <translation>موافقات «%1» الناقصة: %2</translation>
    </message>
    <message>
        <source>approvals of “%1” in the role “%2” missing: %3</source>
        <translation>موافقات «%1» الناقصة بصفة «%2»: %3</translation>
    </message>
    <message>
        <source>it is not as it was published</source>
        <translation>ليس كما نُشر</translation>
    </message>
    <message>
        <source>it was published, and is not there</source>
        <translation>نُشر لكنه غير موجود</translation>
    </message>
    <message>
        <source>it was not published</source>
        <translation>لم يُنشر</translation>
    </message>
    <message>
        <source>no approval in the newsroom holds for what it shows</source>
        <translation>لا يسري أي اعتماد في غرفة الأخبار على ما يعرضه</translation>
    </message>
    <message>
        <source>%1 is no site: nothing was published there</source>
        <translation>%1 ليس موقعًا: لم يُنشر فيه شيء</translation>
    </message>
    <message>
        <source>%1 lies outside the newsroom</source>
        <translation>%1 خارج غرفة الأخبار</translation>
    </message>
    <message>
        <source>the newsroom asks for a signature, it has none</source>
        <translation>تقتضي غرفة الأخبار توقيعًا، ولا توقيع له</translation>
    </message>
    <message>
        <source>its signature is forged, or of another manifest</source>
        <translation>توقيعه مزوّر أو يعود إلى بيان ملفات آخر</translation>
    </message>
    <message>
        <source>the key that signed it is not known here</source>
        <translation>المفتاح الذي وُقّع به غير معروف هنا</translation>
    </message>
    <message>
        <source>the key that signed it has expired</source>
        <translation>انتهت صلاحية المفتاح الذي وُقّع به</translation>
    </message>
    <message>
        <source>the key that signed it was revoked</source>
        <translation>أُلغي المفتاح الذي وُقّع به</translation>
    </message>
    <message>
        <source>another key than the newsroom’s signed it</source>
        <translation>وُقّع بمفتاح غير مفتاح غرفة الأخبار</translation>
    </message>
    <message>
        <source>GnuPG could not check its signature</source>
        <translation>تعذّر على GnuPG التحقق من توقيعه</translation>
    </message>
    <message>
        <source>it is not approved: %1</source>
        <translation>لم يُعتمد: %1</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>what it takes away is no longer there</source>
        <translation>ما يحذفه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>what it takes away was changed since</source>
        <translation>ما يحذفه تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>what it changes is no longer there</source>
        <translation>ما يغيّره لم يعد موجودًا</translation>
    </message>
    <message>
        <source>where it belongs is no longer there</source>
        <translation>موضعه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the same words were changed since: %1</source>
        <translation>تغيّرت الكلمات نفسها منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>it would break what was done since</source>
        <translation>قد يفسد ما أُنجز منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>rapporteur::About</name>
    <message>
        <source>About Rapporteur</source>
        <translation>حول Rapporteur</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;Editor for official readouts.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;محرر للبيانات الرسمية عن اللقاءات والاتصالات والزيارات.&lt;/p&gt;&lt;p&gt;برنامج حر برخصة غنو العمومية العامة (GPL)، الإصدار 3 أو أي إصدار لاحق.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rapporteur::ApprovalModel</name>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>تغيّر منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>%1 approved version %2, %3</source>
        <translation>اعتمد %1 النسخة %2، %3</translation>
    </message>
    <message>
        <source>%1 requested changes of version %2, %3</source>
        <translation>طلب %1 تعديل النسخة %2، %3</translation>
    </message>
    <message>
        <source>Missing approvals: %1</source>
        <translation>الموافقات الناقصة: %1</translation>
    </message>
    <message>
        <source>Missing approvals by %1: %2</source>
        <translation>الموافقات الناقصة بصفة «%1»: %2</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>مشطوب: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::AttachmentFields</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As printed: “Terms of reference (PDF, 210 KB)”.</source>
        <translation>كما يُطبع: «الاختصاصات (PDF، 210 كيلوبايت)».</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose it, or drop it here. It is copied beside the readout.</source>
        <translation>اختره أو أفلته هنا. ويُنسخ إلى جوار البيان.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Where it lies when it is not beside the readout.</source>
        <translation>مكانه إذا لم يكن إلى جوار البيان.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>إضافة مرفق</translation>
    </message>
</context>
<context>
    <name>rapporteur::AuthorPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Stands in a readout’s history at each version that you save.</source>
        <translation>يرد في سجل البيان عند كل نسخة تحفظها.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكترو&amp;ني</translation>
    </message>
    <message>
        <source>Tells you from others of your name, and finds the key that you sign with.</source>
        <translation>يميزك عمّن يحمل اسمك، ويدل على المفتاح الذي توقّع به.</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>الدو&amp;ر</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>المتحدث الرسمي</translation>
    </message>
    <message>
        <source>As what you approve, by the words of your newsroom’s review policy.</source>
        <translation>الصفة التي تعتمد بها، بعبارات سياسة المراجعة في غرفة الأخبار لديك.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockBar</name>
    <message>
        <source>Adds a block after the one with the cursor</source>
        <translation>إضافة كتلة بعد الكتلة التي فيها المؤشر</translation>
    </message>
    <message>
        <source>Removes the block with all that stands in it</source>
        <translation>إزالة الكتلة بكل ما فيها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Properties of the block</source>
        <translation>خصائص الكتلة</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockKinds</name>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>file</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>صف في جدول</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>خلية في جدول</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>خلية</translation>
    </message>
    <message>
        <source>Wrapped text</source>
        <translation>نص مضمَّن</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockProperties</name>
    <message>
        <source>Numbering</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>النمط المعتمد</translation>
    </message>
    <message>
        <source>Heading level</source>
        <translation>مستوى العنوان الفرعي</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>صاحب القول</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>تحرير الصورة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>السطر الافتتاحي</translation>
    </message>
    <message>
        <source>Begin text:</source>
        <translation>بداية النص:</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>السطر الختامي</translation>
    </message>
    <message>
        <source>End text</source>
        <translation>نهاية النص</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>تاريخ النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>كلغة ما حوله</translation>
    </message>
    <message>
        <source>Of the language</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>مرقّم</translation>
    </message>
    <message>
        <source>Numbers, not bullets</source>
        <translation>أرقام بدلًا من النقاط</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangeModel</name>
    <message>
        <source>%1 of text</source>
        <translation>%1 في النص</translation>
    </message>
    <message>
        <source>%1 of structure</source>
        <translation>%1 في البنية</translation>
    </message>
    <message>
        <source>%1 of facts</source>
        <translation>%1 في المعطيات</translation>
    </message>
    <message>
        <source>%1 of formatting</source>
        <translation>%1 في التنسيق</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>لا فروق.</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>التغييرات: %1.</translation>
    </message>
    <message>
        <source>Not shown: %1 of nothing but numbering.</source>
        <translation>غير معروض: %1 لا تمس سوى الترقيم.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>N and P go to the next and previous change; Return goes to its field.</source>
        <translation>المفتاحان N وP ينقلان إلى التغيير التالي والسابق؛ ومفتاح الإدخال ينقل إلى حقله.</translation>
    </message>
    <message>
        <source>Compared text</source>
        <translation>النص المقارَن</translation>
    </message>
    <message>
        <source>Look of the comparison</source>
        <translation>مظهر المقارنة</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a change&apos;s number, how many, its words</comment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>مع إبراز التغييرات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>النص الجديد</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>النص القديم</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>rapporteur::Choices</name>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Working meal</source>
        <translation>مأدبة عمل</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>اتصال هاتفي</translation>
    </message>
    <message>
        <source>Video conference</source>
        <translation>اتصال مرئي</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>مراسم توقيع</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>زيارة مجاملة</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Leads the side</source>
        <translation>رئيس الجانب</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>من الحضور أيضًا</translation>
    </message>
    <message>
        <source>Given name first (Taro Kono)</source>
        <translation>الاسم الشخصي أولًا (تارو كونو)</translation>
    </message>
    <message>
        <source>Family name first (Kono Taro)</source>
        <translation>اسم العائلة أولًا (كونو تارو)</translation>
    </message>
    <message>
        <source>Family name, comma (Lavrov, Sergey)</source>
        <translation>اسم العائلة ثم فاصلة (لافروف، سيرغي)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Official translation</source>
        <translation>ترجمة رسمية</translation>
    </message>
    <message>
        <source>Provisional translation</source>
        <translation>ترجمة مؤقتة</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>اتجاه اللغة</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Major: the page tells of it</source>
        <translation>جوهري: يُذكر في الصفحة</translation>
    </message>
    <message>
        <source>Minor: on record, not on the page</source>
        <translation>طفيف: يُحفظ في السجل ولا يُذكر في الصفحة</translation>
    </message>
</context>
<context>
    <name>rapporteur::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انت&amp;قال</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>نا&amp;فذة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ملف &amp;حديث</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ت&amp;راجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعا&amp;دة: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>إجراء التغيير من جديد</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>الس&amp;جل</translation>
    </message>
    <message>
        <source>List the steps, to go back to any of them</source>
        <translation>سرد الخطوات للعودة إلى أي منها</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>نقل التحديد إلى الحافظة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>نسخ التحديد إلى الحافظة</translation>
    </message>
    <message>
        <source>Copy all for e-mai&amp;l</source>
        <translation>نسخ الكل لل&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy the whole readout as rich text, with its looks</source>
        <translation>نسخ البيان كله نصًا منسّقًا بمظهره</translation>
    </message>
    <message>
        <source>Copy all as plain te&amp;xt</source>
        <translation>نسخ الكل نصًا عاد&amp;يًا</translation>
    </message>
    <message>
        <source>Copy the whole readout as plain text</source>
        <translation>نسخ البيان كله نصًا عاديًا</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Insert the clipboard; many lines become many bullets</source>
        <translation>إدراج محتوى الحافظة؛ وتتحول الأسطر المتعددة إلى بنود</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>Select all of this field</source>
        <translation>تحديد كل ما في هذا الحقل</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo up</source>
        <translation>نقل البند أو القسم أو المشارك أو الصورة إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أس&amp;فل</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo down</source>
        <translation>نقل البند أو القسم أو المشارك أو الصورة إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بح&amp;ث…</translation>
    </message>
    <message>
        <source>Look for words in every field</source>
        <translation>البحث عن كلمات في كل الحقول</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>اس&amp;تبدال…</translation>
    </message>
    <message>
        <source>Look for words in every field and write others in their place</source>
        <translation>البحث عن كلمات في كل الحقول وكتابة غيرها في مكانها</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;البحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next place where the words are</source>
        <translation>الانتقال إلى الموضع التالي الذي وردت فيه الكلمات</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the place before where the words are</source>
        <translation>الانتقال إلى الموضع السابق الذي وردت فيه الكلمات</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Begin a new readout</source>
        <translation>بدء بيان جديد</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>فتح نافذة أخرى</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a readout</source>
        <translation>فتح بيان</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>&amp;استيراد نص…</translation>
    </message>
    <message>
        <source>Read a plain text as a new readout</source>
        <translation>قراءة نص عادي بيانًا جديدًا</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved…</source>
        <translation>استعادة &amp;غير المحفوظ…</translation>
    </message>
    <message>
        <source>Find text that was closed without saving, or lost in a crash</source>
        <translation>العثور على نص أُغلق دون حفظ أو فُقد عند انهيار البرنامج</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>حفظ البيان</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save the readout in another file</source>
        <translation>حفظ البيان في ملف آخر</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Give the readout out as web page, PDF and plain text</source>
        <translation>إخراج البيان صفحة ويب وملف PDF ونصًا عاديًا</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the page as the preview shows it</source>
        <translation>طباعة الصفحة كما تظهر في المعاينة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلا&amp;ق</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>إغلاق كل النوافذ</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>خط &amp;غامق</translation>
    </message>
    <message>
        <source>Make the selected words strong, or plain again</source>
        <translation>جعل الكلمات المحددة غامقة أو إعادتها عادية</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>إ&amp;براز</translation>
    </message>
    <message>
        <source>Emphasize the selected words, or no longer</source>
        <translation>إبراز الكلمات المحددة أو إلغاء إبرازها</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;رابط…</translation>
    </message>
    <message>
        <source>Let the selected words lead to an address</source>
        <translation>جعل الكلمات المحددة تقود إلى عنوان</translation>
    </message>
    <message>
        <source>Make it a &amp;heading</source>
        <translation>تحويل إلى &amp;عنوان فرعي</translation>
    </message>
    <message>
        <source>The line becomes the title of a section</source>
        <translation>يصبح السطر عنوانًا لقسم</translation>
    </message>
    <message>
        <source>Make it a &amp;paragraph</source>
        <translation>تحويل إلى &amp;فقرة</translation>
    </message>
    <message>
        <source>The line becomes a paragraph</source>
        <translation>يصبح السطر فقرة</translation>
    </message>
    <message>
        <source>Make it a &amp;bullet</source>
        <translation>تحويل إلى بن&amp;د</translation>
    </message>
    <message>
        <source>The line becomes a bullet of a list</source>
        <translation>يصبح السطر بندًا في قائمة</translation>
    </message>
    <message>
        <source>Make it a &amp;note</source>
        <translation>تحويل إلى &amp;ملاحظة</translation>
    </message>
    <message>
        <source>The line becomes a note</source>
        <translation>يصبح السطر ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Command or place…</source>
        <translation>أ&amp;مر أو موضع…</translation>
    </message>
    <message>
        <source>Find what to do or where to go by its name</source>
        <translation>البحث بالاسم عن أمر يُنفَّذ أو موضع يُنتقل إليه</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>معلومات ال&amp;نشر</translation>
    </message>
    <message>
        <source>Go to the release</source>
        <translation>الانتقال إلى معلومات النشر</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>ال&amp;حدث</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>الانتقال إلى الحدث</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>المشار&amp;كون</translation>
    </message>
    <message>
        <source>Go to the participants</source>
        <translation>الانتقال إلى المشاركين</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>ال&amp;صور</translation>
    </message>
    <message>
        <source>Go to the photos</source>
        <translation>الانتقال إلى الصور</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>الم&amp;قدمة</translation>
    </message>
    <message>
        <source>Go to the lead</source>
        <translation>الانتقال إلى المقدمة</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;جدول الأعمال</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>الانتقال إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>&amp;Notes and links</source>
        <translation>الملاحظات وال&amp;روابط</translation>
    </message>
    <message>
        <source>Go to attachments, links, contacts and the end of the page</source>
        <translation>الانتقال إلى المرفقات والروابط وجهات الاتصال ونهاية الصفحة</translation>
    </message>
    <message>
        <source>Left &amp;over</source>
        <translation>الم&amp;تبقي</translation>
    </message>
    <message>
        <source>Go to what an import could not place</source>
        <translation>الانتقال إلى ما لم يجد الاستيراد له مكانًا</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>المشكلة التال&amp;ية</translation>
    </message>
    <message>
        <source>Go to the field of the next problem</source>
        <translation>الانتقال إلى حقل المشكلة التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>المشكلة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the field of the problem before</source>
        <translation>الانتقال إلى حقل المشكلة السابقة</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>&amp;حول Rapporteur</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;قسم</translation>
    </message>
    <message>
        <source>Add a section after this one</source>
        <translation>إضافة قسم بعد هذا القسم</translation>
    </message>
    <message>
        <source>&amp;Bullet</source>
        <translation>&amp;بند</translation>
    </message>
    <message>
        <source>Add a bullet here</source>
        <translation>إضافة بند هنا</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;فقرة</translation>
    </message>
    <message>
        <source>Add a paragraph here</source>
        <translation>إضافة فقرة هنا</translation>
    </message>
    <message>
        <source>&amp;Edition in another language…</source>
        <translation>ن&amp;سخة بلغة أخرى…</translation>
    </message>
    <message>
        <source>Add a translation of the readout</source>
        <translation>إضافة ترجمة للبيان</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>عرض الصفحة بحجم أكبر</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>تص&amp;غير</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>عرض الصفحة بحجم أصغر</translation>
    </message>
    <message>
        <source>Full si&amp;ze</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>Show the page as large as on paper</source>
        <translation>عرض الصفحة بحجمها على الورق</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>ملاءمة ال&amp;عرض</translation>
    </message>
    <message>
        <source>Show the page as wide as the preview</source>
        <translation>عرض الصفحة بعرض المعاينة</translation>
    </message>
    <message>
        <source>Fit pa&amp;ge</source>
        <translation>ملاءمة ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>عرض الصفحة كاملة</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>فتح في الم&amp;تصفح</translation>
    </message>
    <message>
        <source>Show the web page in the browser</source>
        <translation>عرض صفحة الويب في المتصفح</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>إظهار المخطط أو إخفاؤه</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>المعا&amp;ينة</translation>
    </message>
    <message>
        <source>Show or hide the page beside the panes</source>
        <translation>إظهار الصفحة إلى جوار الأجزاء أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>الم&amp;شكلات</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>إظهار قائمة المشكلات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer</source>
        <translation>ملء الشاشة كلها بالنافذة أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>Ne&amp;xt edition</source>
        <translation>النسخة ال&amp;لغوية التالية</translation>
    </message>
    <message>
        <source>Show the readout in its next language</source>
        <translation>عرض البيان بلغته التالية</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>المن&amp;طقة التالية</translation>
    </message>
    <message>
        <source>Outline, pane, preview and round again</source>
        <translation>المخطط ثم الجزء ثم المعاينة، ثم من البداية</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>المنطقة السا&amp;بقة</translation>
    </message>
    <message>
        <source>The same, the other way round</source>
        <translation>الأمر نفسه في الاتجاه المعاكس</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>مرا&amp;جعة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Language, author, dictionaries, paper and looks</source>
        <translation>اللغة والكاتب والقواميس والورق والمظهر</translation>
    </message>
    <message>
        <source>&amp;Help for this field</source>
        <translation>&amp;مساعدة لهذا الحقل</translation>
    </message>
    <message>
        <source>What the manual says of this field</source>
        <translation>ما يقوله الدليل عن هذا الحقل</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Read the manual, or search it</source>
        <translation>قراءة الدليل أو البحث فيه</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All commands that have keys</source>
        <translation>جميع الأوامر التي لها مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;تسمية هذه النسخة…</translation>
    </message>
    <message>
        <source>Save the readout as a version with a name</source>
        <translation>حفظ البيان نسخةً ذات اسم</translation>
    </message>
    <message>
        <source>List what was saved, to compare and to go back</source>
        <translation>عرض ما حُفظ، للمقارنة والرجوع إليه</translation>
    </message>
    <message>
        <source>Compare with last &amp;saved</source>
        <translation>مقارنة بآخر نسخة م&amp;حفوظة</translation>
    </message>
    <message>
        <source>Show what changed since it was saved</source>
        <translation>عرض ما تغيّر منذ الحفظ</translation>
    </message>
    <message>
        <source>Compare with last &amp;approved</source>
        <translation>مقارنة بآخر نسخة م&amp;عتمدة</translation>
    </message>
    <message>
        <source>Show what changed since it was approved</source>
        <translation>عرض ما تغيّر منذ الاعتماد</translation>
    </message>
    <message>
        <source>Compare with last &amp;published</source>
        <translation>مقارنة بآخر نسخة من&amp;شورة</translation>
    </message>
    <message>
        <source>Show what changed since it was published</source>
        <translation>عرض ما تغيّر منذ النشر</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>مقارنة ب&amp;ملف…</translation>
    </message>
    <message>
        <source>Show what this readout changed in another file</source>
        <translation>عرض ما غيّره هذا البيان في ملف آخر</translation>
    </message>
    <message>
        <source>Compare &amp;two files…</source>
        <translation>م&amp;قارنة ملفين…</translation>
    </message>
    <message>
        <source>Show what one file changed in another</source>
        <translation>عرض ما غيّره ملف في آخر</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>التغيير التا&amp;لي</translation>
    </message>
    <message>
        <source>Go to the next change; N does it where nothing is typed</source>
        <translation>الانتقال إلى التغيير التالي؛ ويكفي المفتاح N حيث لا يُكتب شيء</translation>
    </message>
    <message>
        <source>Previo&amp;us change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the change before; P does it where nothing is typed</source>
        <translation>الانتقال إلى التغيير السابق؛ ويكفي المفتاح P حيث لا يُكتب شيء</translation>
    </message>
    <message>
        <source>&amp;Reviewing</source>
        <translation>وضع المرا&amp;جعة</translation>
    </message>
    <message>
        <source>Show what changed instead of the panes, or the panes again</source>
        <translation>عرض ما تغيّر بدلًا من الأجزاء، أو الأجزاء من جديد</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>ن&amp;شر…</translation>
    </message>
    <message>
        <source>See what of the newsroom is due, and bring it to the website</source>
        <translation>عرض ما حان موعد نشره في غرفة الأخبار، ونقله إلى الموقع</translation>
    </message>
    <message>
        <source>Su&amp;bmit for review</source>
        <translation>تقديم للم&amp;راجعة</translation>
    </message>
    <message>
        <source>Hand the readout in to be approved</source>
        <translation>تقديم البيان لاعتماده</translation>
    </message>
    <message>
        <source>Appro&amp;ve</source>
        <translation>اعتما&amp;د</translation>
    </message>
    <message>
        <source>Show what changed, and approve it; key A</source>
        <translation>إظهار ما تغيّر واعتماده؛ المفتاح A</translation>
    </message>
    <message>
        <source>&amp;Request changes…</source>
        <translation>&amp;طلب تعديل…</translation>
    </message>
    <message>
        <source>Show what changed, and say what is to be changed; key R</source>
        <translation>إظهار ما تغيّر وبيان ما يجب تعديله؛ المفتاح R</translation>
    </message>
    <message>
        <source>Approve the &amp;difference…</source>
        <translation>اعتماد ال&amp;فرق…</translation>
    </message>
    <message>
        <source>Show only what changed since the last approval, to approve it</source>
        <translation>إظهار ما تغيّر منذ آخر اعتماد فقط، لاعتماده</translation>
    </message>
    <message>
        <source>Review &amp;queue</source>
        <translation>قائمة ا&amp;نتظار المراجعة</translation>
    </message>
    <message>
        <source>List the newsroom’s readouts that wait for somebody</source>
        <translation>سرد بيانات غرفة الأخبار التي تنتظر أحدًا</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>النس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Comment on this…</source>
        <translation>تعليق على &amp;هذا…</translation>
    </message>
    <message>
        <source>Say something about the words that are selected, or the field</source>
        <translation>إبداء ملاحظة على الكلمات المحددة أو على الحقل</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>التعل&amp;يقات</translation>
    </message>
    <message>
        <source>List what was said about the readout, to answer and to settle</source>
        <translation>سرد ما قيل عن البيان، للرد عليه ومعالجته</translation>
    </message>
    <message>
        <source>Correct the publ&amp;ished text…</source>
        <translation>ت&amp;صويب النص المنشور…</translation>
    </message>
    <message>
        <source>Correct what is out while the draft goes on; or approve such a correction</source>
        <translation>تصويب النص المنشور مع استمرار العمل على المسودة، أو اعتماد مثل هذا التصويب</translation>
    </message>
    <message>
        <source>Su&amp;ggest changes</source>
        <translation>&amp;وضع الاقتراح</translation>
    </message>
    <message>
        <source>Let what you edit be suggestions, and the text stay as it is; or edit it again</source>
        <translation>جعل ما تحرره اقتراحات مع بقاء النص كما هو، أو العودة إلى تحريره</translation>
    </message>
    <message>
        <source>&amp;List of suggestions</source>
        <translation>قائمة ال&amp;اقتراحات</translation>
    </message>
    <message>
        <source>List what was suggested, to accept and to reject</source>
        <translation>سرد ما اقتُرح، لقبوله أو رفضه</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommentModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>These words were deleted</source>
        <translation>حُذفت هذه الكلمات</translation>
    </message>
    <message>
        <source>Changed since, now “%1”</source>
        <translation>تغيّر منذ ذلك الحين، وهو الآن «%1»</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>عالجه %1</translation>
    </message>
    <message>
        <source>Blocks approval</source>
        <translation>يمنع الاعتماد</translation>
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
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>No open comments. Select words and press Ctrl+Alt+C to say something about them.</source>
        <translation>لا توجد تعليقات مفتوحة. حدّد كلمات واضغط Ctrl+Alt+C لإبداء ملاحظة عليها.</translation>
    </message>
    <message>
        <source>Return goes to the words that the comment is about.</source>
        <translation>مفتاح الإدخال ينقل إلى الكلمات التي يخصها التعليق.</translation>
    </message>
    <message>
        <source>Saves it for everybody who opens the readout (Ctrl+Return)</source>
        <translation>يحفظه لكل من يفتح البيان (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>حُفظ الرد.</translation>
    </message>
    <message>
        <source>The comment is saved; comments that block approval: %1.</source>
        <translation>حُفظ التعليق؛ التعليقات التي تمنع الاعتماد: %1.</translation>
    </message>
    <message>
        <source>The comment is saved.</source>
        <translation>حُفظ التعليق.</translation>
    </message>
    <message>
        <source>The comment is done; open ones: %1.</source>
        <translation>عولج التعليق؛ التعليقات المفتوحة: %1.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>أُعيد فتح التعليق.</translation>
    </message>
    <message>
        <source>Show those that are done</source>
        <translation>إظهار ما عولج منها</translation>
    </message>
    <message>
        <source>Blocks approval until it is done</source>
        <translation>يمنع الاعتماد إلى أن يُعالَج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <source>New comment on “%1”</source>
        <translation>تعليق جديد على «%1»</translation>
    </message>
    <message>
        <source>Answer to the comment that is selected</source>
        <translation>الرد على التعليق المحدد</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>حفظ التعليق</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>حفظ الرد</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareLines</name>
    <message>
        <source>Photo: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>[other look]</source>
        <translation>[مظهر مختلف]</translation>
    </message>
    <message>
        <source>Changed, but not printed</source>
        <translation>تغيّر لكنه لا يُطبع</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareSource</name>
    <message>
        <source>The text of now</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>آخر نسخة محفوظة</translation>
    </message>
    <message>
        <source>Last approved (version %1)</source>
        <translation>آخر نسخة معتمدة (النسخة %1)</translation>
    </message>
    <message>
        <source>Last published (version %1)</source>
        <translation>آخر نسخة منشورة (النسخة %1)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>This readout was never saved.</source>
        <translation>لم يُحفظ هذا البيان قط.</translation>
    </message>
    <message>
        <source>Nothing of this readout was approved yet.</source>
        <translation>لم يُعتمد شيء من هذا البيان بعد.</translation>
    </message>
    <message>
        <source>This readout was not published yet.</source>
        <translation>لم يُنشر هذا البيان بعد.</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareView</name>
    <message>
        <source>As web page, PDF or plain text, with the changes marked and listed</source>
        <translation>صفحة ويب أو PDF أو نصًا عاديًا، مع إبراز التغييرات وسردها</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>مقارنة بملف</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>البيانات الصحفية (*.readout)</translation>
    </message>
    <message>
        <source>Save comparison…</source>
        <translation>حفظ المقارنة…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>قبل:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>بعد:</translation>
    </message>
</context>
<context>
    <name>rapporteur::CorrectionFields</name>
    <message>
        <source>Corrected on</source>
        <translation>تاريخ التصويب</translation>
    </message>
    <message>
        <source>Public note</source>
        <translation>ملاحظة للجمهور</translation>
    </message>
    <message>
        <source>What was wrong, and what it reads now.</source>
        <translation>ما كان خطأً، وكيف يُقرأ الآن.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>درجة الأهمية</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>Add correction</source>
        <translation>إضافة تصويب</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>The page stays, with this notice above it.</source>
        <translation>تبقى الصفحة وفوقها هذا الإشعار.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be read.</source>
        <translation>تعذّرت قراءة القاموس %1.</translation>
    </message>
    <message>
        <source>The dictionary %1 is written in an unknown encoding, %2.</source>
        <translation>القاموس %1 مكتوب بترميز غير معروف: %2.</translation>
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
        <translation>ا&amp;عتماد هذا الفرق</translation>
    </message>
</context>
<context>
    <name>rapporteur::DiskBar</name>
    <message>
        <source>%1 was changed by another hand, and you have changes of your own.</source>
        <translation>عُدّل الملف %1 من خارج هذه النافذة، ولديك تغييرات خاصة بك.</translation>
    </message>
    <message>
        <source>%1 was changed by another hand.</source>
        <translation>عُدّل الملف %1 من خارج هذه النافذة.</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>إظهار الفروق</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>حفظه ثانيةً</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dock</name>
    <message>
        <source>Window of its own: %1</source>
        <comment>a panel by its name</comment>
        <translation>نافذة مستقلة: %1</translation>
    </message>
    <message>
        <source>Take the panel out of the window, or back into it</source>
        <translation>إخراج اللوحة من النافذة أو إعادتها إليها</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <comment>a panel by its name</comment>
        <translation>إغلاق: %1</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>إغلاق اللوحة (Esc)</translation>
    </message>
</context>
<context>
    <name>rapporteur::DueBar</name>
    <message>
        <source>“%1” was due and is not published yet.</source>
        <translation>حان موعد نشر «%1» ولم يُنشر بعد.</translation>
    </message>
    <message>
        <source>Readouts that were due and are not published yet: %1</source>
        <translation>بيانات حان موعد نشرها ولم تُنشر بعد: %1</translation>
    </message>
    <message>
        <source>Show what goes out…</source>
        <translation>إظهار ما سيُنشر…</translation>
    </message>
</context>
<context>
    <name>rapporteur::DurationFields</name>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Approximately</source>
        <translation>على وجه التقريب</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>and minutes</source>
        <translation>والدقائق</translation>
    </message>
    <message>
        <source>The duration covers</source>
        <translation>ما تشمله المدة</translation>
    </message>
    <message>
        <source>“the meeting and working lunch”; empty for the whole event.</source>
        <translation>«الاجتماع وغداء العمل»؛ ويُترك فارغًا للحدث كله.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditCommands</name>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Add bullet</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address the selected words lead to (empty: none):</source>
        <translation>العنوان الذي تقود إليه الكلمات المحددة (فارغ: بلا رابط):</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionBar</name>
    <message>
        <source>Language not stated</source>
        <translation>لغة غير محددة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, kind of edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove this edition</source>
        <translation>إزالة هذه النسخة اللغوية</translation>
    </message>
    <message>
        <source>Edition:</source>
        <translation>النسخة اللغوية:</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionDialog</name>
    <message>
        <source>&amp;Begin with the text shown, to translate it in place</source>
        <translation>ال&amp;بدء بالنص المعروض لترجمته في موضعه</translation>
    </message>
    <message>
        <source>Edition in another language</source>
        <translation>نسخة بلغة أخرى</translation>
    </message>
    <message>
        <source>&amp;Add edition</source>
        <translation>إ&amp;ضافة النسخة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>ال&amp;نوع:</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>إضافة نسخة لغوية</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionFields</name>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Heading of the attachments</source>
        <translation>عنوان المرفقات</translation>
    </message>
    <message>
        <source>“Attachments”, or none.</source>
        <translation>«المرفقات»، أو لا شيء.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>علامة النهاية</translation>
    </message>
    <message>
        <source>“###” or “끝.”, where the house has one.</source>
        <translation>«###» أو «끝.»، حيث تُستعمل.</translation>
    </message>
    <message>
        <source>“Updated” line</source>
        <translation>سطر التحديث</translation>
    </message>
    <message>
        <source>“Last updated on 3 June 2026”, where the house prints one.</source>
        <translation>«آخر تحديث في 3 يونيو 2026»، حيث يُطبع.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>What the release is filed under: “Japan-Russia Relations”.</source>
        <translation>ما يُدرج البيان تحته: «العلاقات اليابانية الروسية».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>الجهة المصدرة</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>سطر المكان</translation>
    </message>
    <message>
        <source>The place at the start of the text: “Jeddah, Saudi Arabia”.</source>
        <translation>المكان في أول النص: «جدة، المملكة العربية السعودية».</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message>
        <source>For menus and running heads, if the title is long.</source>
        <translation>للقوائم ورؤوس الصفحات إذا كان العنوان طويلاً.</translation>
    </message>
    <message>
        <source>Embargo line</source>
        <translation>سطر حظر النشر</translation>
    </message>
    <message>
        <source>The embargo as printed: “Not for publication before 18:00 GMT”.</source>
        <translation>حظر النشر كما يُطبع: «لا يُنشر قبل الساعة 18:00 بتوقيت غرينتش».</translation>
    </message>
    <message>
        <source>Release line</source>
        <translation>سطر الإصدار</translation>
    </message>
    <message>
        <source>Only if it should read otherwise than the house style words the date.</source>
        <translation>فقط إذا وجب أن يختلف عن صياغة النمط المعتمد للتاريخ.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>“The below is attributable to Spokesperson Ned Price:”</source>
        <translation>«ما يلي منسوب إلى المتحدث نيد برايس:»</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Printed above the title: “(Provisional translation)”.</source>
        <translation>يُطبع فوق العنوان: «(ترجمة مؤقتة)».</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventsPane</name>
    <message>
        <source>Event without a name</source>
        <translation>حدث بلا اسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Edit ordinal</source>
        <translation>تحرير الرقم الترتيبي</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>بتوقيت بلد المقر: %1</translation>
    </message>
    <message>
        <source>Change kind of event</source>
        <translation>تغيير نوع الحدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>الرقم الترتيبي</translation>
    </message>
    <message>
        <source>The ordinal is 8 for “their eighth meeting”.</source>
        <translation>الرقم الترتيبي 8 يعني «اجتماعهما الثامن».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Edit name of event</source>
        <translation>تحرير اسم الحدث</translation>
    </message>
    <message>
        <source>As the text calls it: “Japan-Russia Foreign Ministers’ Meeting”.</source>
        <translation>كما يسميه النص: «اجتماع وزيري خارجية اليابان وروسيا».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>تحرير المكان</translation>
    </message>
    <message>
        <source>Edit start</source>
        <translation>تحرير البداية</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>Edit end</source>
        <translation>تحرير النهاية</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Edit time zone at home</source>
        <translation>تحرير المنطقة الزمنية لبلد المقر</translation>
    </message>
    <message>
        <source>Time zone at home</source>
        <translation>المنطقة الزمنية لبلد المقر</translation>
    </message>
    <message>
        <source>If the text also tells the time there: Asia/Tokyo.</source>
        <translation>إذا ذكر النص الوقت هناك أيضًا: Asia/Tokyo.</translation>
    </message>
    <message>
        <source>Edit duration</source>
        <translation>تحرير المدة</translation>
    </message>
    <message>
        <source>Sides that took part</source>
        <translation>الجوانب المشاركة</translation>
    </message>
    <message>
        <source>All of them, unless you take one out.</source>
        <translation>جميعها، ما لم تستبعد أحدها.</translation>
    </message>
    <message>
        <source>What took place, and for how long. A release may report several.</source>
        <translation>ما جرى ومدته. وقد يتناول البيان الواحد أكثر من حدث.</translation>
    </message>
    <message>
        <source>No event yet. Add the meeting, call or visit that the release reports.</source>
        <translation>لا يوجد حدث بعد. أضف اللقاء أو الاتصال أو الزيارة التي يتناولها البيان.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>New event: nothing filled in yet</source>
        <translation>حدث جديد: لم يُعبَّأ شيء بعد</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>المجلد المراد التصدير إليه</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
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
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>الصيغ:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>&amp;Paper of the PDF:</source>
        <translation>&amp;ورق ملف PDF:</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>تعذّر إنشاء المجلد %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>&amp;Last line of plain text says which revision it is</source>
        <translation>السطر الأخير من النص العا&amp;دي يبيّن رقم المراجعة</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileCommands</name>
    <message>
        <source>Unsaved text is not safe from a crash: %1</source>
        <translation>النص غير المحفوظ ليس في مأمن من انهيار البرنامج: %1</translation>
    </message>
    <message>
        <source>Waiting in “Left over”, from the imported text: %1.</source>
        <translation>في انتظارك ضمن «المتبقي» من النص المستورد: %1.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Save readout as</source>
        <translation>حفظ البيان باسم</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>البيانات الصحفية (*.readout)</translation>
    </message>
    <message>
        <source>Every word found its place.</source>
        <translation>وجدت كل كلمة مكانها.</translation>
    </message>
    <message>
        <source>Waiting in “Left over”: %1.</source>
        <translation>في انتظارك ضمن «المتبقي»: %1.</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>استُورد %1. %2</translation>
    </message>
    <message>
        <source>Exported to %1: %2</source>
        <translation>صُدّر إلى %1: %2</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Save the changes to this readout?</source>
        <translation>أتريد حفظ التغييرات في هذا البيان؟</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>أتريد حفظ التغييرات في «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>What is not saved can be found for %n days under File &gt; Recover unsaved.</source>
        <translation>
            <numerusform>لا يُحتفظ بغير المحفوظ في «ملف &gt; استعادة غير المحفوظ».</numerusform>
            <numerusform>يبقى غير المحفوظ يومًا واحدًا في «ملف &gt; استعادة غير المحفوظ».</numerusform>
            <numerusform>يبقى غير المحفوظ يومين في «ملف &gt; استعادة غير المحفوظ».</numerusform>
            <numerusform>يبقى غير المحفوظ %n أيام في «ملف &gt; استعادة غير المحفوظ».</numerusform>
            <numerusform>يبقى غير المحفوظ %n يومًا في «ملف &gt; استعادة غير المحفوظ».</numerusform>
            <numerusform>يبقى غير المحفوظ %n يوم في «ملف &gt; استعادة غير المحفوظ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it all the same?</source>
        <translation>أتريد المغادرة رغم ذلك؟</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>الحفظ على أي حال</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>تحميل النسخة الأخرى</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileField</name>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>لا يوجد ملف بعد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::Find</name>
    <message>
        <source>This is no regular expression: %1 (at character %2).</source>
        <translation>هذا ليس تعبيرًا نمطيًا صحيحًا: %1 (عند المحرف %2).</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindPanel</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Return goes to the place.</source>
        <translation>مفتاح الإدخال ينقل إلى الموضع.</translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first group caught</source>
        <translation>مع التعبير النمطي، يمثل \1 ما التقطته مجموعته الأولى</translation>
    </message>
    <message>
        <source>Looks into every field, not only those that are shown.</source>
        <translation>يشمل البحث كل الحقول، لا المعروضة منها فقط.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>عُثر على: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>استُبدل: %1</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>بحث عن:</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>استبداله بـ:</translation>
    </message>
</context>
<context>
    <name>rapporteur::FlowEditor</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>زيادة مستوى التداخل</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>إنقاص مستوى التداخل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>خط غامق</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>إبراز</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>كلغة ما حوله</translation>
    </message>
    <message>
        <source>Language of the selection</source>
        <translation>لغة التحديد</translation>
    </message>
    <message>
        <source>The selected words are in:</source>
        <translation>الكلمات المحددة مكتوبة باللغة:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the selection…</source>
        <translation>لغة ال&amp;تحديد…</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>إ&amp;براز</translation>
    </message>
    <message>
        <source>St&amp;rong</source>
        <translation>خط &amp;غامق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
</context>
<context>
    <name>rapporteur::FoldBox</name>
    <message>
        <source>Unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n filled in)</source>
        <translation>
            <numerusform>%1 (لا حقول معبأة)</numerusform>
            <numerusform>%1 (حقل واحد معبأ)</numerusform>
            <numerusform>%1 (حقلان معبآن)</numerusform>
            <numerusform>%1 (%n حقول معبأة)</numerusform>
            <numerusform>%1 (%n حقلًا معبأً)</numerusform>
            <numerusform>%1 (%n حقل معبأ)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Handout</name>
    <message>
        <source>The page could not be written to %1: %2</source>
        <translation>تعذّرت كتابة الصفحة إلى %1: %2</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1.</source>
        <translation>تعذّر تشغيل أي متصفح. الصفحة موجودة في %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>تعذّرت كتابة الملف %1: %2</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>الطابعة %1 لا تستجيب.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Handouts</name>
    <message>
        <source>The readout was copied with its looks.</source>
        <translation>نُسخ البيان بمظهره.</translation>
    </message>
    <message>
        <source>The readout was copied as plain text.</source>
        <translation>نُسخ البيان نصًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryModel</name>
    <message>
        <source>As it was opened</source>
        <translation>كما كان عند فتحه</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a step that was undone</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1، جرى التراجع عنها</translation>
    </message>
    <message>
        <source>Undone; choose it to make it again</source>
        <translation>خطوة جرى التراجع عنها؛ اخترها لإجرائها من جديد</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The steps since the readout was opened; Return goes there.</source>
        <translation>الخطوات منذ فتح البيان؛ ومفتاح الإدخال ينقل إليها.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixCommand</name>
    <message>
        <source>Take in the correction</source>
        <translation>إدخال التصويب</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1; somebody else must approve it.</source>
        <translation>قُدّم التصويب بوصفه النسخة %1؛ ويجب أن يعتمده شخص آخر.</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1 and waits for its approval; the draft is as it was.</source>
        <translation>قُدّم التصويب بوصفه النسخة %1 وينتظر اعتماده؛ وبقيت المسودة كما كانت.</translation>
    </message>
    <message>
        <source>&amp;Take it into the draft, too</source>
        <translation>إ&amp;دخاله في المسودة أيضًا</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>تصويب النص المنشور</translation>
    </message>
    <message>
        <source>The published text</source>
        <translation>النص المنشور</translation>
    </message>
    <message>
        <source>Correction: version %1</source>
        <translation>التصويب: النسخة %1</translation>
    </message>
    <message>
        <source>You approved the correction, version %1; it goes out when the newsroom is published next.</source>
        <translation>اعتمدتَ التصويب، النسخة %1؛ وسيُنشر عند النشر التالي لغرفة الأخبار.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixDialog</name>
    <message>
        <source>&amp;Minor: keep the note on record, and off the page</source>
        <translation>&amp;طفيف: تُحفظ الملاحظة في السجل ولا تظهر في الصفحة</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>تصويب النص المنشور</translation>
    </message>
    <message>
        <source>Version %1 is out. The correction goes to approval on its own; a later draft stays as it is.</source>
        <translation>النسخة %1 منشورة. يُعرض التصويب وحده للاعتماد؛ وتبقى المسودة اللاحقة كما هي.</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>موضع الكلمات</translation>
    </message>
    <message>
        <source>&amp;Words that are wrong:</source>
        <translation>الكلمات ال&amp;خاطئة:</translation>
    </message>
    <message>
        <source>&amp;Shall read:</source>
        <translation>ال&amp;صواب:</translation>
    </message>
    <message>
        <source>Public &amp;note:</source>
        <translation>ملاحظة لل&amp;جمهور:</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>ت&amp;قديم</translation>
    </message>
    <message>
        <source>As they stand in the text that is out.</source>
        <translation>كما وردت في النص المنشور.</translation>
    </message>
    <message>
        <source>They stand nowhere in it.</source>
        <translation>لم ترد في أي موضع منه.</translation>
    </message>
    <message>
        <source>Places: %1. The first: %2</source>
        <translation>المواضع: %1. أولها: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::InterfacePage</name>
    <message>
        <source>As the desktop: %1</source>
        <translation>كسطح المكتب: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Of menus and messages. Readouts keep their own languages.</source>
        <translation>لغة القوائم والرسائل. وتحتفظ البيانات بلغاتها.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>The page preview is always as on paper.</source>
        <translation>معاينة الصفحة دائمًا كما على الورق.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Of all that is written and read in the window, against the desktop’s.</source>
        <translation>لكل ما يُكتب ويُقرأ في النافذة، قياسًا إلى حجم سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Journal</name>
    <message>
        <source>The unsaved readout</source>
        <translation>البيان غير المحفوظ</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeadSuggestion</name>
    <message>
        <source>⚠ The facts have changed since this sentence was taken over. They now say:</source>
        <translation>⚠ تغيّرت المعطيات منذ اعتماد هذه الجملة. وهي تفيد الآن:</translation>
    </message>
    <message>
        <source>From the event and the participants:</source>
        <translation>من الحدث والمشاركين:</translation>
    </message>
    <message>
        <source>Use suggested sentence</source>
        <translation>استخدام الجملة المقترحة</translation>
    </message>
    <message>
        <source>Use this sentence</source>
        <translation>استخدام هذه الجملة</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeftOverPane</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Copy it to where it belongs, then remove it here. It is never exported.</source>
        <translation>انسخه إلى حيث ينتمي، ثم أزله من هنا. ولا يُصدَّر أبدًا.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>What an import could not place. Nothing of a text is dropped: it waits here for you.</source>
        <translation>ما لم يجد الاستيراد له مكانًا. لا يُهمل شيء من النص، بل يبقى هنا في انتظارك.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>لم يتبقَّ شيء.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ListPane</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>rapporteur::LockBar</name>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 على الجهاز %2</translation>
    </message>
    <message>
        <source>%1 has had this readout open since %2. You can read it.</source>
        <translation>هذا البيان مفتوح لدى %1 منذ %2. يمكنك قراءته.</translation>
    </message>
    <message>
        <source>%1 has this readout open. You can read it.</source>
        <translation>هذا البيان مفتوح لدى %1. يمكنك قراءته.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>%1 took this readout over at %2. Your text is still here.</source>
        <translation>تولى %1 تحرير هذا البيان في %2. ولا يزال نصك هنا.</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Nobody else has this readout open any more.</source>
        <translation>لم يعد هذا البيان مفتوحًا لدى أحد غيرك.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>العمل على نسخة</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولي التحرير</translation>
    </message>
    <message>
        <source>Go on with a copy</source>
        <translation>المتابعة على نسخة</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرداد التحرير</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>تحريره</translation>
    </message>
</context>
<context>
    <name>rapporteur::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>The parts of the readout; Return goes there.</source>
        <translation>أجزاء البيان؛ ومفتاح الإدخال ينقل إليها.</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>بيان جديد</translation>
    </message>
</context>
<context>
    <name>rapporteur::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Words to find in the manual</source>
        <translation>كلمات للبحث عنها في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>rapporteur::MatchModel</name>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>rapporteur::MediaFiles</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>Save the readout first: its files lie beside it.</source>
        <translation>احفظ البيان أولًا: فملفاته توضع إلى جواره.</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>rapporteur::MyWordsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>الكلما&amp;ت</translation>
    </message>
    <message>
        <source>One a line. They count as spelt right in every readout.</source>
        <translation>واحدة في كل سطر. وتُعد صحيحة الإملاء في كل بيان.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NameForm</name>
    <message>
        <source>Name order</source>
        <translation>ترتيب الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>الأسماء الوسطى</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>Language and script</source>
        <translation>اللغة ونظام الكتابة</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب التشريفي</translation>
    </message>
    <message>
        <source>A name whose parts are not known stands whole in “Family name”.</source>
        <translation>الاسم الذي لا تُعرف أجزاؤه يُكتب كاملًا في «اسم العائلة».</translation>
    </message>
    <message>
        <source>Printed as: %1</source>
        <translation>يُطبع هكذا: %1</translation>
    </message>
    <message>
        <source>Of the name above, where it is not the text’s: ja-Latn.</source>
        <translation>لغة الاسم أعلاه إذا خالفت لغة النص: ja-Latn.</translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation>بأنظمة كتابة أخرى</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>صيغة الاسم</translation>
    </message>
    <message>
        <source>Add form of the name</source>
        <translation>إضافة صيغة للاسم</translation>
    </message>
</context>
<context>
    <name>rapporteur::NextSentence</name>
    <message>
        <source>approvals: %1</source>
        <translation>موافقات (%1)</translation>
    </message>
    <message>
        <source>approvals by %1: %2</source>
        <translation>موافقات بصفة «%1» (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The text has changed since it was submitted: submit it again.</source>
        <translation>تغيّر النص منذ تقديمه: قدّمه من جديد.</translation>
    </message>
    <message>
        <source>Somebody else must approve it. Missing %1.</source>
        <translation>يجب أن يعتمده شخص آخر. الناقص: %1.</translation>
    </message>
    <message>
        <source>%1 has claimed it. Missing %2.</source>
        <translation>تولّى %1 مراجعته. الناقص: %2.</translation>
    </message>
    <message>
        <source>Approve it, or request changes. Missing %1.</source>
        <translation>اعتمده أو اطلب تعديله. الناقص: %1.</translation>
    </message>
    <message>
        <source>The text has changed since it was approved: submit it again, or have the difference approved.</source>
        <translation>تغيّر النص منذ اعتماده: قدّمه من جديد، أو اطلب اعتماد الفرق.</translation>
    </message>
    <message>
        <source>Submit it for review when it is ready.</source>
        <translation>قدّمه للمراجعة عندما يكون جاهزًا.</translation>
    </message>
    <message>
        <source>Change what was asked for, and submit it again.</source>
        <translation>عدّل ما طُلب تعديله، ثم قدّمه من جديد.</translation>
    </message>
    <message>
        <source>It may be scheduled or published.</source>
        <translation>يمكن جدولته أو نشره.</translation>
    </message>
    <message>
        <source>It goes out at its time.</source>
        <translation>سيُنشر في موعده.</translation>
    </message>
    <message>
        <source>It was withdrawn; a new text must be submitted.</source>
        <translation>سُحب؛ ويجب تقديم نص جديد.</translation>
    </message>
    <message>
        <source>It went out without approval: another person must approve it.</source>
        <translation>نُشر دون اعتماد: ويجب أن يعتمده شخص آخر.</translation>
    </message>
    <message>
        <source>It is out; another text of it goes out as a correction.</source>
        <translation>هو منشور؛ ولا يُنشر نص آخر منه إلا تصويبًا.</translation>
    </message>
    <message>
        <source>Its approvals no longer hold: it must be approved again. Missing %1.</source>
        <translation>لم تعد اعتماداته سارية: يجب اعتماده من جديد. الناقص: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NotesPane</name>
    <message>
        <source>Its address</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Heading of the links</source>
        <translation>عنوان قائمة الروابط</translation>
    </message>
    <message>
        <source>“Related links”, or none.</source>
        <translation>«روابط ذات صلة»، أو بلا عنوان.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>نص الرابط</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>“Press office”</source>
        <translation>«المكتب الصحفي»</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Telephone, e-mail, hours: as printed, one a line.</source>
        <translation>الهاتف والبريد الإلكتروني وساعات العمل: كما تُطبع، كلٌّ في سطر.</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>روابط ذات صلة</translation>
    </message>
    <message>
        <source>Group of links</source>
        <translation>مجموعة روابط</translation>
    </message>
    <message>
        <source>Add group of links</source>
        <translation>إضافة مجموعة روابط</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>What stands below the text, and where it leads.</source>
        <translation>ما يرد أسفل النص، وما يقود إليه.</translation>
    </message>
    <message>
        <source>Back link</source>
        <translation>رابط العودة</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>As printed, one line below the other.</source>
        <translation>كما يُطبع، سطرًا تحت سطر.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Outline</name>
    <message>
        <source>Side without a name</source>
        <translation>جانب بلا اسم</translation>
    </message>
    <message>
        <source>Participant without a name</source>
        <translation>مشارك بلا اسم</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>صورة بلا تعليق</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>قسم بلا عنوان</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineModel</name>
    <message>
        <source>%1 (hint)</source>
        <translation>%1 (تلميح)</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <translation>%1 (تحذير)</translation>
    </message>
    <message>
        <source>%1 (error)</source>
        <translation>%1 (خطأ)</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineView</name>
    <message>
        <source>Add &amp;section</source>
        <translation>إضافة &amp;قسم</translation>
    </message>
    <message>
        <source>Add &amp;paragraph</source>
        <translation>إضافة &amp;فقرة</translation>
    </message>
    <message>
        <source>Add &amp;bullet</source>
        <translation>إضافة &amp;بند</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>إزالة القسم</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>نقل القسم</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>الا&amp;نتقال إليه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>نقل إلى أ&amp;على	Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>نقل إلى أ&amp;سفل	Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>إ&amp;زالة	Del</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageTools</name>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Full size (100 %)</source>
        <translation>الحجم الفعلي (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>الصفحة </translation>
    </message>
    <message>
        <source>Words to find in the page</source>
        <translation>الكلمات المراد البحث عنها في الصفحة</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> من %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>&amp;Edit here</source>
        <translation>تحرير &amp;هنا</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>معاينة الصفحة</translation>
    </message>
    <message>
        <source>The page as it will be given out. Return goes to the field where the selection is.</source>
        <translation>الصفحة كما ستصدر. ومفتاح الإدخال ينقل إلى الحقل الذي فيه التحديد.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Palette</name>
    <message>
        <source>Commands and places</source>
        <translation>الأوامر والمواضع</translation>
    </message>
    <message>
        <source>Type a part of a command’s or a place’s name</source>
        <translation>اكتب جزءًا من اسم أمر أو موضع</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>أمر أو موضع</translation>
    </message>
    <message>
        <source>Commands and places that fit</source>
        <translation>الأوامر والمواضع المطابقة</translation>
    </message>
</context>
<context>
    <name>rapporteur::PaletteEntries</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panels</name>
    <message>
        <source>Problems and search</source>
        <translation>المشكلات والبحث</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Close the area</source>
        <translation>إغلاق المنطقة</translation>
    </message>
    <message>
        <source>Close the area (Esc)</source>
        <translation>إغلاق المنطقة (Esc)</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panes</name>
    <message>
        <source>Release</source>
        <translation>معلومات النشر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Notes and links</source>
        <translation>الملاحظات والروابط</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>المتبقي</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipantsPane</name>
    <message>
        <source>Participant without a name</source>
        <translation>مشارك بلا اسم</translation>
    </message>
    <message>
        <source>Side without a name</source>
        <translation>جانب بلا اسم</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>اسم الجانب</translation>
    </message>
    <message>
        <source>The delegation: “Japan”, “The Russian side”.</source>
        <translation>الوفد: «اليابان»، «الجانب الروسي».</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>بحسب القائمة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Held on the day: “Minister for Foreign Affairs of Japan”.</source>
        <translation>المنصب في يوم الحدث: «وزير خارجية اليابان».</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Later called</source>
        <translation>التسمية اللاحقة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>“Minister Kono”, after the first mention.</source>
        <translation>«الوزير كونو»، بعد الذكر الأول.</translation>
    </message>
    <message>
        <source>Name in other scripts, precedence</source>
        <translation>الاسم بأنظمة كتابة أخرى، الأسبقية</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>ترتيب الأسبقية</translation>
    </message>
    <message>
        <source>1 comes first, where it differs from the list’s order.</source>
        <translation>الرقم 1 أولًا، إذا اختلف عن ترتيب القائمة.</translation>
    </message>
    <message>
        <source>Who met, side by side, in order of precedence.</source>
        <translation>من التقوا، جانبًا تلو الآخر، بحسب ترتيب الأسبقية.</translation>
    </message>
    <message>
        <source>Nobody yet. Add a side, then those who sat on it.</source>
        <translation>لا أحد بعد. أضف جانبًا ثم من مثّلوه.</translation>
    </message>
    <message>
        <source>Add side</source>
        <translation>إضافة جانب</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>لصق قائمة…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PeopleDialog</name>
    <message>
        <source>Paste a list of participants</source>
        <translation>لصق قائمة مشاركين</translation>
    </message>
    <message>
        <source>One &amp;person a line: “Mr. Taro Kono, Minister for Foreign Affairs of Japan”. A line that ends in a colon names the side of those below it.</source>
        <translation>&amp;شخص واحد في كل سطر: «السيد تارو كونو، وزير خارجية اليابان». والسطر المنتهي بنقطتين يسمّي جانب من يرد بعده.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب التشريفي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>نتيجة القراءة</translation>
    </message>
    <message>
        <source>&amp;Add participants</source>
        <translation>إ&amp;ضافة المشاركين</translation>
    </message>
    <message>
        <source>Read as:</source>
        <translation>نتيجة القراءة:</translation>
    </message>
</context>
<context>
    <name>rapporteur::Photos</name>
    <message>
        <source>%1 could not be made smaller: %2</source>
        <translation>تعذّر تصغير %1: %2</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG, a PNG nor a WebP picture; choose another file.</source>
        <translation>%1 ليس صورة JPEG ولا PNG ولا WebP؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture; choose another file.</source>
        <translation>تعذّرت قراءة %1 بوصفه صورة؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; choose a photo with at most %4 million.</source>
        <translation>أبعاد %1 هي %2 × %3 بكسل؛ اختر صورة لا تتجاوز %4 مليون بكسل.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2</source>
        <translation>تعذّرت قراءة %1 بوصفه صورة: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotosPane</name>
    <message>
        <source>Photo without a caption</source>
        <translation>صورة بلا تعليق</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Choose it, drop it here or paste it. It is copied into the folder beside the readout, so that both travel together.</source>
        <translation>اخترها أو أفلتها هنا أو ألصقها. وتُنسخ إلى المجلد المجاور للبيان كي ينتقلا معًا.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Printed below the picture.</source>
        <translation>يُطبع أسفل الصورة.</translation>
    </message>
    <message>
        <source>Edit alternative text</source>
        <translation>تحرير النص البديل</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it.</source>
        <translation>ما تُظهره الصورة، لمن لا يراها.</translation>
    </message>
    <message>
        <source>Edit credit</source>
        <translation>تحرير مصدر الصورة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>“Photo: Ministry press office”</source>
        <translation>«تصوير: المكتب الصحفي للوزارة»</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>In the order in which they are shown.</source>
        <translation>بالترتيب الذي تُعرض به.</translation>
    </message>
    <message>
        <source>No photo yet. A caption may be written before its picture arrives.</source>
        <translation>لا توجد صور بعد. ويمكن كتابة التعليق قبل وصول صورته.</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>إضافة صورة</translation>
    </message>
</context>
<context>
    <name>rapporteur::PictureField</name>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>تعذّرت قراءة %1 بوصفه صورة.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>الصور (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>لا توجد صورة في الحافظة.</translation>
    </message>
    <message>
        <source>No file yet; only the caption is printed.</source>
        <translation>لا يوجد ملف بعد؛ ولا يُطبع إلا التعليق.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceBox</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>غرفة الأخبار</translation>
    </message>
    <message>
        <source>Another newsroom</source>
        <translation>غرفة أخبار أخرى</translation>
    </message>
    <message>
        <source>Newsroom:</source>
        <translation>غرفة الأخبار:</translation>
    </message>
    <message>
        <source>&amp;Site folder:</source>
        <translation>مجلد ال&amp;موقع:</translation>
    </message>
    <message>
        <source>Folder of the newsroom</source>
        <translation>مجلد غرفة الأخبار</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceNames</name>
    <message>
        <source>middle names</source>
        <translation>الأسماء الوسطى</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>back link</source>
        <translation>رابط العودة</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>السطر الختامي</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>quotation above the text</source>
        <translation>الاقتباس فوق النص</translation>
    </message>
    <message>
        <source>embargo line</source>
        <translation>سطر حظر النشر</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>علامة النهاية</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>اللقب التشريفي</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>التصويب</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>opening line</source>
        <translation>السطر الافتتاحي</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>روابط ذات صلة</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>release line</source>
        <translation>سطر الإصدار</translation>
    </message>
    <message>
        <source>later called</source>
        <translation>التسمية اللاحقة</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>direction of reading</source>
        <translation>اتجاه القراءة</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>time zone at home</source>
        <translation>المنطقة الزمنية لبلد المقر</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>order of the names</source>
        <translation>ترتيب الاسم</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>الرقم الترتيبي</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>الاسم بنظام كتابة آخر</translation>
    </message>
    <message>
        <source>house profile</source>
        <translation>النمط المعتمد</translation>
    </message>
    <message>
        <source>time of publication</source>
        <translation>وقت النشر</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ترتيب الأسبقية</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>name suffix</source>
        <translation>لاحقة الاسم</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceWords</name>
    <message>
        <source>section %1</source>
        <translation>القسم %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>القائمة %1</translation>
    </message>
    <message>
        <source>bullet %1</source>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>quotation %1</source>
        <translation>الاقتباس %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>الملاحظة %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>الحاشية %1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>الرابط %1</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>المرفق %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>الخلية %1</translation>
    </message>
    <message>
        <source>wrapped text %1</source>
        <translation>النص المضمَّن %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة اللغوية</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place: its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps of a place</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place and the language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>الحدث %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>المشارك %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>الجانب %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>&amp;Interface</source>
        <translation>ال&amp;واجهة</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>ال&amp;بيانات</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>الت&amp;دقيق الإملائي</translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation>كلما&amp;تي</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPane</name>
    <message>
        <source>Source of the web page</source>
        <translation>مصدر صفحة الويب</translation>
    </message>
    <message>
        <source>Plain text preview</source>
        <translation>معاينة النص العادي</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemFinder</name>
    <message>
        <source>Fix problem</source>
        <translation>إصلاح المشكلة</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>إصلاح المشكلات</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemModel</name>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Return goes to the problem&apos;s field.</source>
        <translation>مفتاح الإدخال ينقل إلى حقل المشكلة.</translation>
    </message>
    <message>
        <source>No problems: nothing stands against giving this readout out.</source>
        <translation>لا مشكلات: لا شيء يحول دون إصدار هذا البيان.</translation>
    </message>
    <message>
        <source>Makes every repair of spelling signs and spaces that is certain</source>
        <translation>إجراء كل إصلاح مؤكد لعلامات الكتابة والمسافات</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>الأخطاء: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>التحذيرات: %1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>التلميحات: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>إضافة المسافة</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>إزالة المسافة</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>كتابة «%2» بدلًا من «%1»</translation>
    </message>
    <message>
        <source>Fix all hints</source>
        <translation>إصلاح كل التلميحات</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishDialog</name>
    <message>
        <source>Readouts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>مفتاح الإدخال يفتح البيان.</translation>
    </message>
    <message>
        <source>&amp;Open readout</source>
        <translation>&amp;فتح البيان</translation>
    </message>
    <message>
        <source>Open it in a window</source>
        <translation>فتحه في نافذة</translation>
    </message>
    <message>
        <source>Show pa&amp;ge</source>
        <translation>إ&amp;ظهار الصفحة</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>فتح الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>نسخ ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>نسخ عنوان الصفحة</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>إعادة ال&amp;تحقق</translation>
    </message>
    <message>
        <source>Look again at what is due</source>
        <translation>التحقق من جديد مما حان موعد نشره</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>ن&amp;شر</translation>
    </message>
    <message>
        <source>Write what is due to the site, whole or not at all</source>
        <translation>كتابة ما حان موعد نشره إلى الموقع، كله أو لا شيء منه</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stop; the site stays as it was</source>
        <translation>إيقاف النشر؛ ويبقى الموقع كما كان</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Readouts and calendar</source>
        <translation>البيانات والتقويم</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>ال&amp;بيانات</translation>
    </message>
    <message>
        <source>Cale&amp;ndar</source>
        <translation>التق&amp;ويم</translation>
    </message>
    <message>
        <source>Looking at what is due…</source>
        <translation>جارٍ التحقق مما حان موعد نشره…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>جارٍ النشر…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Address or reason</source>
        <translation>العنوان أو السبب</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishRows</name>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>يُنشر الآن</translation>
    </message>
    <message>
        <source>Leaves the site</source>
        <translation>يُزال من الموقع</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>موعده لاحق</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>%1; an older text stays public</source>
        <translation>%1؛ ويبقى نص أقدم منشورًا</translation>
    </message>
    <message>
        <source>pages that go out now: %1</source>
        <translation>صفحات تُنشر الآن: %1</translation>
    </message>
    <message>
        <source>pages published: %1</source>
        <translation>صفحات منشورة: %1</translation>
    </message>
    <message>
        <source>pages removed: %1</source>
        <translation>صفحات أُزيلت: %1</translation>
    </message>
    <message>
        <source>pages that leave the site: %1</source>
        <translation>صفحات تُزال من الموقع: %1</translation>
    </message>
    <message>
        <source>due later: %1</source>
        <translation>موعدها لاحق: %1</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>محتجزة: %1</translation>
    </message>
    <message>
        <source>The site is up to date</source>
        <translation>الموقع محدَّث</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueModel</name>
    <message>
        <source>Readout</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>متولّي المراجعة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePanel</name>
    <message>
        <source>Waiting for me</source>
        <translation>بانتظاري</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>بانتظار غيري</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>متقادمة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>لها موعد نشر</translation>
    </message>
    <message>
        <source>All readouts</source>
        <translation>كل البيانات</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>قائمة انتظار المراجعة</translation>
    </message>
    <message>
        <source>Return opens the readout at what changed.</source>
        <translation>مفتاح الإدخال يفتح البيان عند ما تغيّر.</translation>
    </message>
    <message>
        <source>Reading the newsroom…</source>
        <translation>جارٍ قراءة غرفة الأخبار…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no readouts in this folder.</source>
        <translation>لا توجد بيانات في هذا المجلد.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReadoutsPage</name>
    <message>
        <source>As the readout before</source>
        <translation>كالبيان السابق</translation>
    </message>
    <message>
        <source>As the house style has it</source>
        <translation>بحسب النمط المعتمد</translation>
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
        <translation>النمط المعتمد للبيانات ال&amp;جديدة</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. A readout’s own is chosen in its release pane.</source>
        <translation>يحدد التواريخ والأرقام والنقاط وترتيب الأجزاء. ويُختار نمط البيان الواحد في جزء «معلومات النشر».</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الور&amp;ق</translation>
    </message>
    <message>
        <source>Of the preview, of prints, and proposed for exports.</source>
        <translation>للمعاينة والطباعة، ويُقترح عند التصدير.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecoveryBar</name>
    <message>
        <source>A readout was not saved when the program ended.</source>
        <translation>لم يُحفظ أحد البيانات الصحفية عند توقف البرنامج.</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended.</source>
        <translation>لم يُحفظ «%1» عند توقف البرنامج.</translation>
    </message>
    <message>
        <source>Its text of %1 was kept.</source>
        <translation>جرى الاحتفاظ بنصه بتاريخ %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>View differences</source>
        <translation>عرض الفروق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReleasePane</name>
    <message>
        <source>Change house style</source>
        <translation>تغيير النمط المعتمد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>النمط المعتمد</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. Language as en, ja or fr.</source>
        <translation>يحدد كتابة التواريخ والأرقام والنقاط وترتيب الأجزاء. واللغة مثل en أو ja أو fr.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>One or two sentences for lists and search results.</source>
        <translation>جملة أو جملتان للقوائم ونتائج البحث.</translation>
    </message>
    <message>
        <source>Quotation above the text</source>
        <translation>الاقتباس فوق النص</translation>
    </message>
    <message>
        <source>A sentence of the day, set large.</source>
        <translation>جملة قيلت في ذلك اليوم، تُعرض بخط كبير.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>One a line. They are for searching and never printed.</source>
        <translation>وسم في كل سطر. وهي للبحث ولا تُطبع أبدًا.</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>حظر النشر حتى</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>Change kind of edition</source>
        <translation>تغيير نوع النسخة اللغوية</translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation>تغيير الاتجاه</translation>
    </message>
    <message>
        <source>Kind of edition</source>
        <translation>نوع النسخة اللغوية</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>اتجاه الكتابة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>The office’s own number.</source>
        <translation>الرقم الخاص بالمكتب.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>رابط النشر</translation>
    </message>
    <message>
        <source>Address of the published text that this was imported from.</source>
        <translation>رابط النص المنشور الذي استُورد منه هذا البيان.</translation>
    </message>
    <message>
        <source>What stands around the text, and when it is given out.</source>
        <translation>ما يحيط بالنص، وموعد إصداره.</translation>
    </message>
    <message>
        <source>Edit release time</source>
        <translation>تحرير وقت الإصدار</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Short title, summary, quotation, tags</source>
        <translation>العنوان المختصر والملخص والاقتباس والوسوم</translation>
    </message>
    <message>
        <source>Embargo and time of publication</source>
        <translation>حظر النشر ووقت النشر</translation>
    </message>
    <message>
        <source>Edition, reference, attribution, notice</source>
        <translation>النسخة اللغوية والرقم المرجعي والإسناد والإشعار</translation>
    </message>
    <message>
        <source>Corrections and withdrawal</source>
        <translation>التصويبات والسحب</translation>
    </message>
</context>
<context>
    <name>rapporteur::Renderer</name>
    <message>
        <source>There is no format %1.</source>
        <translation>لا توجد صيغة باسم %1.</translation>
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
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
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
        <translation>اعتماد (A)</translation>
    </message>
    <message>
        <source>Request changes… (R)</source>
        <translation>طلب تعديل… (R)</translation>
    </message>
    <message>
        <source>Comment… (C)</source>
        <translation>تعليق… (C)</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>تولّي المراجعة</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>التخلي عن المراجعة</translation>
    </message>
    <message>
        <source>Schedule… (S)</source>
        <translation>جدولة… (S)</translation>
    </message>
    <message>
        <source>Take off the schedule (S)</source>
        <translation>إلغاء الجدولة (S)</translation>
    </message>
    <message>
        <source>Publish… (U)</source>
        <translation>نشر… (U)</translation>
    </message>
    <message>
        <source>Publish the correction… (U)</source>
        <translation>نشر التصويب… (U)</translation>
    </message>
    <message>
        <source>Withdraw… (W)</source>
        <translation>سحب… (W)</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>Sign with OpenPGP (G)</source>
        <translation>توقيع بواسطة OpenPGP (G)</translation>
    </message>
    <message>
        <source>Approve the difference… (D)</source>
        <translation>اعتماد الفرق… (D)</translation>
    </message>
    <message>
        <source>The newsroom’s rules cannot be read, so nothing can be decided: %1</source>
        <translation>تعذّرت قراءة قواعد غرفة الأخبار، فلا يمكن اتخاذ أي قرار: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewCommands</name>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>البيانات الصحفية (*.readout)</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>تسمية هذه النسخة</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>حُفظ بوصفه النسخة %1.</translation>
    </message>
    <message>
        <source>The text is as it was in version %1. Undo takes that back.</source>
        <translation>النص الآن كما كان في النسخة %1. ويمكن إلغاء ذلك بالأمر «تراجع».</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>مقارنة بملف</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>الملف السابق</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>الملف اللاحق</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>لم يتغير شيء منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewMarks</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>تعليق من %1: %2</translation>
    </message>
    <message>
        <source>Suggestion by %1: %2</source>
        <translation>اقتراح من %1: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewPage</name>
    <message>
        <source>You submitted version %1.</source>
        <translation>قدّمتَ النسخة %1.</translation>
    </message>
    <message>
        <source>You approved version %1.</source>
        <translation>اعتمدتَ النسخة %1.</translation>
    </message>
    <message>
        <source>You requested changes of version %1.</source>
        <translation>طلبتَ تعديل النسخة %1.</translation>
    </message>
    <message>
        <source>You claimed the review.</source>
        <translation>تولّيتَ المراجعة.</translation>
    </message>
    <message>
        <source>You gave the review back.</source>
        <translation>تخلّيتَ عن المراجعة.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>تم: %1.</translation>
    </message>
    <message>
        <source>There is nothing that you can do now.</source>
        <translation>لا شيء يمكنك فعله الآن.</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>طلب تعديل</translation>
    </message>
    <message>
        <source>&amp;What is to be changed:</source>
        <translation>&amp;ما يجب تعديله:</translation>
    </message>
    <message>
        <source>Approved: version %1</source>
        <translation>المعتمد: النسخة %1</translation>
    </message>
    <message>
        <source>The text of now</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>You published what is approved.</source>
        <translation>نشرتَ النص المعتمد.</translation>
    </message>
    <message>
        <source>You published the correction.</source>
        <translation>نشرتَ التصويب.</translation>
    </message>
    <message>
        <source>You scheduled what is approved.</source>
        <translation>جدولتَ نشر النص المعتمد.</translation>
    </message>
    <message>
        <source>You withdrew the readout.</source>
        <translation>سحبتَ البيان.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn, as the public reads it:</source>
        <translation>&amp;سبب السحب كما يقرؤه الجمهور:</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Publish the approved version %1? The website takes it when the site is published next.</source>
        <translation>هل تريد نشر النسخة المعتمدة %1؟ ستظهر على الموقع عند نشره في المرة التالية.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SaveComparison</name>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Plain text (*.txt)</source>
        <translation>صفحة ويب (*.html);;PDF (*.pdf);;نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>Name the comparison .html, .pdf or .txt: %1</source>
        <translation>سمِّ ملف المقارنة باللاحقة .html أو .pdf أو .txt: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>التغييرات: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleCalendar</name>
    <message>
        <source>The embargo ends</source>
        <translation>انتهاء حظر النشر</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>التا&amp;لي</translation>
    </message>
    <message>
        <source>Calendar of embargoes and publications</source>
        <translation>تقويم مواعيد حظر النشر والنشر</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>مواعيد اليوم المحدد</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>مفتاح الإدخال يفتح البيان.</translation>
    </message>
    <message>
        <source>To the day before with an appointment</source>
        <translation>إلى اليوم السابق الذي فيه موعد</translation>
    </message>
    <message>
        <source>To the next day with an appointment</source>
        <translation>إلى اليوم التالي الذي فيه موعد</translation>
    </message>
    <message>
        <source>&amp;What happens on %1:</source>
        <translation>مواعيد &amp;يوم %1:</translation>
    </message>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>لا مواعيد يوم %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>&amp;Goes out at (%1):</source>
        <translation>&amp;موعد النشر (%1):</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Type a part of a command’s name or of its keys</source>
        <translation>اكتب جزءًا من اسم أمر أو من مفاتيحه</translation>
    </message>
    <message>
        <source>Command or keys</source>
        <translation>أمر أو مفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>rapporteur::SidesField</name>
    <message>
        <source>No side yet: add them under Participants.</source>
        <translation>لا يوجد جانب بعد: أضف الجوانب في «المشاركون».</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>تغيير الجوانب</translation>
    </message>
    <message>
        <source>Side %1, without a name</source>
        <translation>الجانب %1، بلا اسم</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellCheck</name>
    <message>
        <source>Spelling in %1 is not checked: the package %2 is not installed.</source>
        <translation>لا يجري التدقيق الإملائي للغة %1: الحزمة %2 غير مثبّتة.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation>إضافة إلى &amp;كلماتي</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>تجا&amp;هل هنا</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingPage</name>
    <message>
        <source>None installed</source>
        <translation>لا قاموس مثبتًا</translation>
    </message>
    <message>
        <source>What fits best: %1</source>
        <translation>الأنسب: %1</translation>
    </message>
    <message>
        <source>Which dictionary checks a text, by its language. Dictionaries are packages of the system; new ones are found when this window opens.</source>
        <translation>القاموس الذي يدقق النص بحسب لغته. القواميس حزم في النظام؛ ويُعثر على الجديد منها عند فتح هذه النافذة.</translation>
    </message>
    <message>
        <source>The package %1 brings one.</source>
        <translation>توفر الحزمة %1 قاموسًا.</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>Where the cursor is</source>
        <translation>موضع المؤشر</translation>
    </message>
    <message>
        <source>Language of the readout</source>
        <translation>لغة البيان</translation>
    </message>
    <message>
        <source>Length of the readout</source>
        <translation>طول البيان</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>إظهار قائمة المشكلات</translation>
    </message>
    <message>
        <source>Characters: %L1</source>
        <translation>المحارف: %L1</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>الكلمات: %L1</translation>
    </message>
    <message>
        <source>Review of the readout</source>
        <translation>مراجعة البيان</translation>
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
        <translation>هذا وارد في النص بالفعل</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestingBar</name>
    <message>
        <source>Stop suggesting</source>
        <translation>إنهاء الاقتراح</translation>
    </message>
    <message>
        <source>Show the text as it is, and edit it again (Ctrl+Alt+S)</source>
        <translation>عرض النص كما هو والعودة إلى تحريره (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>You are suggesting: what you edit is proposed, and the text stays as it is. Suggestions of yours: %1.</source>
        <translation>أنت في وضع الاقتراح: يصبح ما تحرره اقتراحًا ويبقى النص كما هو. اقتراحاتك: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionBook</name>
    <message>
        <source>This readout can only be read here.</source>
        <translation>هذا البيان متاح هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Save the readout first.</source>
        <translation>احفظ البيان أولًا.</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>قبول الاقتراحات</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionCommands</name>
    <message>
        <source>What you edit from now on is suggested; the text stays as it is.</source>
        <translation>ما تحرره من الآن فصاعدًا يصبح اقتراحًا؛ ويبقى النص كما هو.</translation>
    </message>
    <message>
        <source>You suggest nothing; the text is as it was.</source>
        <translation>لم تقترح شيئًا؛ وبقي النص كما كان.</translation>
    </message>
    <message>
        <source>Suggestions of yours: %1. The text is as it was.</source>
        <translation>اقتراحاتك: %1. وبقي النص كما كان.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No longer applies: %1</source>
        <translation>لم يعد ينطبق: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionsPanel</name>
    <message>
        <source>Accepted suggestions: %1.</source>
        <translation>الاقتراحات المقبولة: %1.</translation>
    </message>
    <message>
        <source>No longer applicable, and left as they are: %1 (%2).</source>
        <translation>اقتراحات لم تعد تنطبق وتُركت كما هي: %1 (%2).</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>A accepts what is selected, R rejects it, with Shift all of them; Return goes to the field.</source>
        <translation>المفتاح A يقبل ما حُدّد وR يرفضه، ومع Shift يشملان الكل؛ ومفتاح الإدخال ينقل إلى الحقل.</translation>
    </message>
    <message>
        <source>No suggestions. Ctrl+Alt+S lets you suggest instead of change.</source>
        <translation>لا اقتراحات. يتيح Ctrl+Alt+S الاقتراح بدلًا من التغيير.</translation>
    </message>
    <message>
        <source>Take what is selected into the text (A)</source>
        <translation>إدخال ما حُدّد في النص (A)</translation>
    </message>
    <message>
        <source>Drop what is selected; the text stays as it is (R)</source>
        <translation>إسقاط ما حُدّد؛ ويبقى النص كما هو (R)</translation>
    </message>
    <message>
        <source>Take all suggestions into the text (Shift+A)</source>
        <translation>إدخال كل الاقتراحات في النص (Shift+A)</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>رفض الكل</translation>
    </message>
    <message>
        <source>Drop all suggestions; the text stays as it is (Shift+R)</source>
        <translation>إسقاط كل الاقتراحات؛ ويبقى النص كما هو (Shift+R)</translation>
    </message>
    <message>
        <source>Go to the field that it is about (Return)</source>
        <translation>الانتقال إلى الحقل المعني (Return)</translation>
    </message>
    <message>
        <source>Rejected suggestions: %1. The text stays as it is.</source>
        <translation>الاقتراحات المرفوضة: %1. ويبقى النص كما هو.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>rapporteur::Templates</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;لقاء</translation>
    </message>
    <message>
        <source>Lead, numbered sections, bullets</source>
        <translation>مقدمة، أقسام مرقمة، بنود</translation>
    </message>
    <message>
        <source>&amp;Telephone call</source>
        <translation>اتصال &amp;هاتفي</translation>
    </message>
    <message>
        <source>Lead, numbered paragraphs</source>
        <translation>مقدمة، فقرات مرقمة</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;زيارة</translation>
    </message>
    <message>
        <source>Announcement, purpose, schedule</source>
        <translation>إعلان، غرض، برنامج</translation>
    </message>
    <message>
        <source>&amp;Joint statement</source>
        <translation>بيان &amp;مشترك</translation>
    </message>
    <message>
        <source>Two sides, numbered paragraphs</source>
        <translation>جانبان، فقرات مرقمة</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPane</name>
    <message>
        <source>F4 goes to the block’s kind and properties, F6 leaves the text.</source>
        <translation>المفتاح F4 ينقل إلى نوع الكتلة وخصائصها، والمفتاح F6 يخرج من النص.</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPanes</name>
    <message>
        <source>The opening paragraphs: who met whom, when, where, for how long.</source>
        <translation>الفقرات الافتتاحية: من التقى مَن، ومتى، وأين، وكم دام اللقاء.</translation>
    </message>
    <message>
        <source>On January 14, Mr. Taro Kono, Minister for Foreign Affairs of Japan, held…</source>
        <translation>عقد السيد تارو كونو، وزير خارجية اليابان، يوم 14 يناير…</translation>
    </message>
    <message>
        <source>Type a section’s title, Return, then its outcomes. Return makes the next bullet, Return on an empty one ends the list. Tab and Shift+Tab nest, Alt+Up and Alt+Down move.</source>
        <translation>اكتب عنوان القسم، ثم اضغط مفتاح الإدخال، ثم اكتب نتائجه. مفتاح الإدخال ينشئ البند التالي، وفي بند فارغ ينهي القائمة. المفتاحان Tab وShift+Tab لتغيير مستوى التداخل، وAlt+Up وAlt+Down للنقل.</translation>
    </message>
    <message>
        <source>Title of the first section</source>
        <translation>عنوان القسم الأول</translation>
    </message>
</context>
<context>
    <name>rapporteur::UnsavedDialog</name>
    <message>
        <source>(without a title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Closed without saving</source>
        <translation>أُغلق دون حفظ</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>توقف البرنامج</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>لم يُحفظ قط</translation>
    </message>
    <message>
        <source>Recover unsaved</source>
        <translation>استعادة غير المحفوظ</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Unsaved since</source>
        <translation>غير محفوظ منذ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Unsaved readouts</source>
        <translation>البيانات الصحفية غير المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>Text that was not saved. What was closed without saving is kept for %n days.</source>
        <translation>
            <numerusform>نصوص لم تُحفظ. لا يُحتفظ بما أُغلق دون حفظ.</numerusform>
            <numerusform>نصوص لم تُحفظ. يُحتفظ بما أُغلق دون حفظ يومًا واحدًا.</numerusform>
            <numerusform>نصوص لم تُحفظ. يُحتفظ بما أُغلق دون حفظ يومين.</numerusform>
            <numerusform>نصوص لم تُحفظ. يُحتفظ بما أُغلق دون حفظ %n أيام.</numerusform>
            <numerusform>نصوص لم تُحفظ. يُحتفظ بما أُغلق دون حفظ %n يومًا.</numerusform>
            <numerusform>نصوص لم تُحفظ. يُحتفظ بما أُغلق دون حفظ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>اس&amp;تعادة</translation>
    </message>
    <message>
        <source>View &amp;differences</source>
        <translation>عرض ال&amp;فروق</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Delete unsaved text?</source>
        <translation>أتريد حذف النص غير المحفوظ؟</translation>
    </message>
    <message>
        <source>It cannot be recovered afterwards.</source>
        <translation>لا يمكن استعادته بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>rapporteur::Versions</name>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>مسماة</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعادة</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدَّمة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>محفوظة تلقائيًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a version&apos;s number and name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>استعادة النسخة %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Each save adds a version here.</source>
        <translation>يضيف كل حفظ نسخة هنا.</translation>
    </message>
    <message>
        <source>Return compares the version with the text of now, or two that are selected.</source>
        <translation>مفتاح الإدخال يقارن النسخة بالنص الحالي، أو يقارن نسختين محددتين.</translation>
    </message>
    <message>
        <source>Name, author, time or kind</source>
        <translation>الاسم أو الكاتب أو الوقت أو النوع</translation>
    </message>
    <message>
        <source>Shows what is different, marked in the text</source>
        <translation>يعرض الفروق مُبرزة في النص</translation>
    </message>
    <message>
        <source>Makes the text what it was in this version, as one more version</source>
        <translation>يعيد النص إلى ما كان عليه في هذه النسخة، ويضيف ذلك نسخة جديدة</translation>
    </message>
    <message>
        <source>Keeps the text of now under a name</source>
        <translation>يحفظ النص الحالي باسم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>تسمية…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>مقارنة الاثنتين</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>مقارنة بالنص الحالي</translation>
    </message>
</context>
<context>
    <name>rapporteur::Welcome</name>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
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
        <translation>بيان جديد</translation>
    </message>
    <message>
        <source>Nothing but the house’s own forms</source>
        <translation>لا شيء سوى قوالب النمط المعتمد</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>محتوى موجود</translation>
    </message>
    <message>
        <source>A readout from a file</source>
        <translation>بيان من ملف</translation>
    </message>
    <message>
        <source>A plain text as a new readout</source>
        <translation>نص عادي يصبح بيانًا جديدًا</translation>
    </message>
    <message>
        <source>A finished readout, to look around</source>
        <translation>بيان مكتمل للاطلاع عليه</translation>
    </message>
    <message>
        <source>Recent readouts</source>
        <translation>البيانات الصحفية الأخيرة</translation>
    </message>
    <message>
        <source>Readouts that you open or save are listed here.</source>
        <translation>تُسرد هنا البيانات الصحفية التي تفتحها أو تحفظها.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Import text…</source>
        <translation>استيراد نص…</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowCommands</name>
    <message>
        <source>Open readout</source>
        <translation>فتح بيان</translation>
    </message>
    <message>
        <source>Readouts (*.readout);;All files (*)</source>
        <translation>البيانات الصحفية (*.readout);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>استيراد نص</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;All files (*)</source>
        <translation>نص عادي (*.txt);;كل الملفات (*)</translation>
    </message>
</context>
</TS>
