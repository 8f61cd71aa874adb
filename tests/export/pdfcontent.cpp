// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreader.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>

namespace rapporteur::test {

namespace {

using Texts = std::map<int, QString>; // by code

QString fromHex(const std::string &hex)
{
    const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(hex));
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(char16_t(uchar(bytes[i]) << 8U | uchar(bytes[i + 1])));
    return text;
}

Texts readToUnicode(const QPDFObjectHandle &font)
{
    Texts texts;
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return texts;
    const auto data = map.getStreamData();
    const QByteArray
        cmap(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    bool inSection = false;
    for (const QByteArray &line : cmap.split('\n')) {
        inSection = line.endsWith("beginbfchar") || (inSection && line != "endbfchar");
        const QList<QByteArray> parts = line.split('<');
        if (inSection && parts.size() == 3)
            texts[parts[1].split('>')[0].toInt(nullptr, 16)] = fromHex(
                parts[2].split('>')[0].toStdString());
    }
    return texts;
}

struct Mark
{
    int content = -1; // MCID
    bool artifact = false;
    bool reversed = false;
    bool replaced = false; // by ActualText
    QString replacement;
    QStringList shown;
};

class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit ContentReader(QPDFObjectHandle page)
        : m_page(std::move(page))
    {}

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        run(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (!m_marks.empty())
            content.findings.append(QStringLiteral("marked content that does not end"));
    }

    PageContent content;

private:
    void run(const std::string &name);
    void begin();
    void end();
    void show();
    void showCodes(const std::string &bytes);
    void checkPainting();
    void put(const QString &text);

    QPDFObjectHandle m_page;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_marks;
    std::map<std::string, Texts> m_fonts;
    const Texts *m_font = nullptr;
};

void ContentReader::run(const std::string &name)
{
    static const std::set<std::string>
        painting{"TJ", "Tj", "f", "F", "f*", "B", "B*", "b", "S", "s", "Do", "sh"};
    if (painting.contains(name))
        checkPainting();
    if (name == "BDC" || name == "BMC")
        begin();
    else if (name == "EMC")
        end();
    else if (name == "TJ")
        show();
    else if (name == "Tf") {
        const std::string font = m_operands[0].getName();
        if (!m_fonts.contains(font))
            m_fonts[font] = readToUnicode(m_page.getKey("/Resources").getKey("/Font").getKey(font));
        m_font = &m_fonts[font];
    }
}

void ContentReader::begin()
{
    Mark mark;
    const std::string tag = m_operands[0].getName();
    mark.artifact = tag == "/Artifact";
    mark.reversed = tag == "/ReversedChars";
    if (m_operands.size() > 1 && m_operands[1].isDictionary()) {
        QPDFObjectHandle properties = m_operands[1];
        if (properties.hasKey("/MCID"))
            mark.content = properties.getKey("/MCID").getIntValueAsInt();
        mark.replaced = properties.hasKey("/ActualText");
        if (mark.replaced)
            mark.replacement = QString::fromStdString(
                properties.getKey("/ActualText").getUTF8Value());
    }
    const bool inside = std::ranges::any_of(m_marks, [](const Mark &outer) {
        return outer.artifact || outer.content >= 0;
    });
    if (inside && (mark.artifact || mark.content >= 0))
        content.findings.append(QStringLiteral("nested marked content"));
    m_marks.push_back(mark);
}

void ContentReader::put(const QString &text)
{
    if (!m_marks.empty() && (m_marks.back().reversed || m_marks.back().replaced))
        m_marks.back().shown.append(text);
    else if (!m_marks.empty() && m_marks.back().content >= 0)
        content.texts[m_marks.back().content] += text;
}

void ContentReader::end()
{
    if (m_marks.empty()) {
        content.findings.append(QStringLiteral("EMC without a beginning"));
        return;
    }
    Mark mark = m_marks.back();
    m_marks.pop_back();
    if (mark.content >= 0)
        content.texts.try_emplace(mark.content);
    if (mark.reversed)
        std::ranges::reverse(mark.shown);
    put(mark.replaced ? mark.replacement : mark.shown.join(QString()));
}

void ContentReader::show()
{
    for (const QPDFObjectHandle &operand : m_operands[0].getArrayAsVector()) {
        if (operand.isString())
            showCodes(operand.getStringValue());
    }
}

void ContentReader::showCodes(const std::string &bytes)
{
    for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const int code = uchar(bytes[i]) << 8 | uchar(bytes[i + 1]);
        if (code == 0)
            content.findings.append(QStringLiteral(".notdef is shown"));
        if (!m_font || !m_font->contains(code)) {
            content.findings.append(QStringLiteral("code %1 has no ToUnicode").arg(code));
            continue;
        }
        put(m_font->at(code));
    }
}

void ContentReader::checkPainting()
{
    const bool marked = std::ranges::any_of(m_marks, [](const Mark &mark) {
        return mark.artifact || mark.content >= 0;
    });
    if (!marked)
        content.findings.append(QStringLiteral("painting outside of marked content"));
}

} // namespace

PageContent readContent(QPDFObjectHandle page)
{
    ContentReader reader(page);
    page.parsePageContents(&reader);
    return reader.content;
}

} // namespace rapporteur::test
