// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonparse.h"

#include "bounds.h"

#include <QCoreApplication>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonParse)
};

constexpr unsigned parseFlags = rapidjson::kParseIterativeFlag
                                | rapidjson::kParseNumbersAsStringsFlag;
constexpr unsigned checkingFlags = parseFlags | rapidjson::kParseValidateEncodingFlag;

// Builds the tree from RapidJSON's events, and stops it at the bounds.
class Builder
{
public:
    Builder(const rapidjson::MemoryStream &stream, const QList<QByteArrayView> &verbatim)
        : m_stream(stream)
        , m_verbatim(verbatim)
    {}

    // NOLINTBEGIN(readability-identifier-naming) RapidJSON's handlers are named so
    bool Null() { return place(JsonNode()); }
    bool Bool(bool value) { return place(JsonNode::ofBool(value)); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool copy);
    bool String(const char *text, rapidjson::SizeType length, bool copy);
    bool Key(const char *text, rapidjson::SizeType length, bool copy);
    bool StartObject() { return open(JsonNode::Kind::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonNode::Kind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // Numbers come as text (parseFlags), never through these.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }
    // NOLINTEND(readability-identifier-naming)

    JsonNode takeRoot() { return std::move(m_root); }
    QString refusal() const { return m_refusal; }

private:
    bool isKeptAsText() const { return m_textStart >= 0; }
    bool place(JsonNode node);
    bool open(JsonNode::Kind kind);
    bool close();
    bool endOfText(std::size_t end);
    bool refuse(const QString &reason);

    const rapidjson::MemoryStream &m_stream;
    const QList<QByteArrayView> &m_verbatim;
    JsonNode m_root;
    std::vector<JsonNode> m_open;
    std::vector<QByteArray> m_names;
    qsizetype m_textStart = -1; // of the value that is kept as text
    int m_depth = 0;
    int m_values = 0;
    QString m_refusal;
};

bool Builder::RawNumber(const char *text, rapidjson::SizeType length, bool)
{
    const QByteArray written(text, qsizetype(length));
    bool isInteger = false;
    const qint64 value = written.toLongLong(&isInteger);
    if (isInteger)
        return place(JsonNode::ofInteger(value));
    JsonNode real(JsonNode::Kind::Real);
    real.verbatim = written;
    return place(std::move(real));
}

bool Builder::String(const char *text, rapidjson::SizeType length, bool)
{
    if (isKeptAsText())
        return place(JsonNode());
    const QByteArrayView utf8(text, qsizetype(length));
    // RapidJSON lets a lone \udc00 through, as bytes that no UTF-8 has.
    if (!utf8.isValidUtf8())
        return refuse(Words::tr("a text contains half a character (a lone surrogate)"));
    QString string = QString::fromUtf8(utf8);
    if (string.size() > bounds::stringLength)
        return refuse(Words::tr("a text is longer than %1 characters").arg(bounds::stringLength));
    if (string.contains(QChar::Null))
        return refuse(Words::tr("a text contains the character NUL"));
    return place(JsonNode::ofString(std::move(string)));
}

bool Builder::Key(const char *text, rapidjson::SizeType length, bool)
{
    if (isKeptAsText())
        return true;
    m_names.back() = QByteArray(text, qsizetype(length));
    if (m_depth == 1 && m_verbatim.contains(QByteArrayView(m_names.back())))
        m_textStart = qsizetype(m_stream.Tell());
    return true;
}

bool Builder::place(JsonNode node)
{
    if (isKeptAsText())
        return m_depth > 1 || endOfText(m_stream.Tell());
    if (++m_values > bounds::jsonValues)
        return refuse(Words::tr("it holds more than %1 values").arg(bounds::jsonValues));
    if (m_open.empty())
        m_root = std::move(node);
    else
        m_open.back().add(m_names.back(), std::move(node));
    return true;
}

bool Builder::open(JsonNode::Kind kind)
{
    if (++m_depth > bounds::jsonDepth)
        return refuse(
            Words::tr("values lie more than %1 deep within each other").arg(bounds::jsonDepth));
    if (isKeptAsText())
        return true;
    m_open.emplace_back(kind);
    m_names.emplace_back();
    return true;
}

bool Builder::close()
{
    --m_depth;
    if (isKeptAsText())
        return m_depth > 1 || endOfText(m_stream.Tell() + 1); // its bracket is not taken yet
    JsonNode node = std::move(m_open.back());
    m_open.pop_back();
    m_names.pop_back();
    return place(std::move(node));
}

bool Builder::endOfText(std::size_t end)
{
    const QByteArrayView text(m_stream.begin_ + m_textStart, m_stream.begin_ + end);
    m_textStart = -1;
    return place(JsonNode::ofVerbatim(text.sliced(text.indexOf(':') + 1).trimmed().toByteArray()));
}

bool Builder::refuse(const QString &reason)
{
    m_refusal = reason;
    return false;
}

JsonSyntaxError errorAt(QByteArrayView bytes, std::size_t offset, const QString &reason)
{
    const QByteArrayView before = bytes.first(std::min(qsizetype(offset), bytes.size()));
    // Qt 6.8 looks for the last of a byte beyond the end of an empty view.
    const qsizetype lineEnd = before.isEmpty() ? -1 : before.lastIndexOf('\n');
    const QByteArrayView line = before.sliced(lineEnd + 1);
    return {
        .line = int(std::ranges::count(before, '\n')) + 1,
        .column = int(QString::fromUtf8(line).size()) + 1,
        .reason = reason,
    };
}

QByteArrayView withoutByteOrderMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

} // namespace

std::expected<JsonNode, JsonSyntaxError> parseJson(
    QByteArrayView bytes, const QList<QByteArrayView> &verbatim)
{
    const QByteArrayView text = withoutByteOrderMark(bytes);
    // RapidJSON takes a NUL for the end and would not see what follows it.
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return std::unexpected(errorAt(text, std::size_t(nul), Words::tr("there is a NUL byte")));

    rapidjson::MemoryStream stream(text.data(), std::size_t(text.size()));
    rapidjson::Reader reader;
    Builder builder(stream, verbatim);
    // Qt sees at once whether there is broken UTF-8; RapidJSON then finds where.
    const rapidjson::ParseResult parsed = text.isValidUtf8()
                                              ? reader.Parse<parseFlags>(stream, builder)
                                              : reader.Parse<checkingFlags>(stream, builder);
    if (!builder.refusal().isEmpty())
        return std::unexpected(errorAt(text, stream.Tell(), builder.refusal()));
    if (parsed.IsError()) {
        const QString reason = QString::fromLatin1(rapidjson::GetParseError_En(parsed.Code()));
        return std::unexpected(errorAt(text, parsed.Offset(), reason));
    }
    return builder.takeRoot();
}

} // namespace rapporteur
