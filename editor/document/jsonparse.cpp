// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonparse.h"

#include "bounds.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include <yyjson.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonParse)
};

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

using Document = std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)>;

// For the whole text, history and review included; yyjson knows no bound of its own. The longest
// file begins with two thirds of it.
constexpr std::size_t mostTreeBytes = 128 * bounds::mebibyte;

void *allocate(void *, std::size_t bytes)
{
    return bytes > mostTreeBytes ? nullptr : std::malloc(bytes);
}

void *grow(void *, void *block, std::size_t, std::size_t bytes)
{
    return bytes > mostTreeBytes ? nullptr : std::realloc(block, bytes);
}

void release(void *, void *block)
{
    std::free(block);
}

constexpr yyjson_alc
    boundedMemory{.malloc = allocate, .realloc = grow, .free = release, .ctx = nullptr};

QString reasonOf(const yyjson_read_err &error)
{
    if (error.code == YYJSON_READ_ERROR_MEMORY_ALLOCATION)
        return Words::tr("it holds more than %1 values").arg(mostTreeBytes / sizeof(yyjson_val));
    return QString::fromUtf8(error.msg);
}

// What yyjson reads in place: the text, with room behind it.
QByteArray workingCopy(QByteArrayView text)
{
    QByteArray copy(text.size() + YYJSON_PADDING_SIZE, Qt::Uninitialized);
    std::ranges::fill(std::ranges::copy(text, copy.begin()).out, copy.end(), '\0');
    return copy;
}

QByteArrayView bytesOf(yyjson_val *value) // of a text or a number
{
    return {unsafe_yyjson_get_str(value), qsizetype(unsafe_yyjson_get_len(value))};
}

// Qt would take U+FEFF at the beginning for a byte order mark and drop it.
QString textOf(QByteArrayView utf8)
{
    if (!utf8.startsWith(byteOrderMark))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

JsonNode numberFrom(QByteArrayView written)
{
    bool isInteger = false;
    const qint64 value = written.toLongLong(&isInteger);
    if (isInteger)
        return JsonNode::ofInteger(value);
    JsonNode real(JsonNode::Kind::Real);
    real.verbatim = written.toByteArray();
    return real;
}

// Whether lists and objects lie too deep within each other, `depth` of them around this value.
bool exceedsDepth(yyjson_val *value, int depth)
{
    if (!yyjson_is_ctn(value))
        return false;
    if (depth == bounds::jsonDepth)
        return true;
    const bool isObject = yyjson_is_obj(value);
    yyjson_val *inner = unsafe_yyjson_get_first(value);
    for (std::size_t left = unsafe_yyjson_get_len(value); left > 0; --left) {
        if (isObject)
            ++inner; // its name
        if (exceedsDepth(inner, depth + 1))
            return true;
        inner = unsafe_yyjson_get_next(inner);
    }
    return false;
}

// Makes our tree of yyjson's, as far as the bounds let it. The names and strings of yyjson's tree
// lie in the working copy, each where it begins in the text.
class Builder
{
public:
    Builder(QByteArrayView text, const char *copy, const QList<QByteArrayView> &verbatim)
        : m_text(text)
        , m_copy(copy)
        , m_verbatim(verbatim)
    {}

    JsonNode build(yyjson_val *value, int depth = 0);
    const QString &refusal() const { return m_refusal; }
    qsizetype reached() const { return m_reached; } // the last name or string that was taken

private:
    JsonNode arrayFrom(yyjson_val *array, int depth);
    JsonNode objectFrom(yyjson_val *object, int depth);
    JsonNode stringFrom(yyjson_val *string);
    QByteArray nameFrom(yyjson_val *name);
    JsonNode textFrom(const yyjson_obj_iter &members, yyjson_val *name);
    qsizetype placeOf(yyjson_val *string) const { return unsafe_yyjson_get_str(string) - m_copy; }
    JsonNode refuseDepth();
    JsonNode refuse(const QString &reason);

    QByteArrayView m_text;
    const char *m_copy;
    const QList<QByteArrayView> &m_verbatim;
    qsizetype m_reached = 0;
    int m_values = 0;
    std::array<QByteArray, 64> m_names;
    QString m_refusal;
};

JsonNode Builder::build(yyjson_val *value, int depth)
{
    if (++m_values > bounds::jsonValues)
        return refuse(Words::tr("it holds more than %1 values").arg(bounds::jsonValues));
    if (depth == bounds::jsonDepth && yyjson_is_ctn(value))
        return refuseDepth();
    switch (yyjson_get_type(value)) {
    case YYJSON_TYPE_BOOL: return JsonNode::ofBool(unsafe_yyjson_get_bool(value));
    case YYJSON_TYPE_RAW: return numberFrom(bytesOf(value));
    case YYJSON_TYPE_STR: return stringFrom(value);
    case YYJSON_TYPE_ARR: return arrayFrom(value, depth + 1);
    case YYJSON_TYPE_OBJ: return objectFrom(value, depth + 1);
    default: return JsonNode();
    }
}

JsonNode Builder::arrayFrom(yyjson_val *array, int depth)
{
    JsonNode node(JsonNode::Kind::Array);
    node.members.reserve(qsizetype(unsafe_yyjson_get_len(array)));
    yyjson_arr_iter elements = yyjson_arr_iter_with(array);
    while (yyjson_val *element = yyjson_arr_iter_next(&elements)) {
        node.add(build(element, depth));
        if (!m_refusal.isEmpty())
            break;
    }
    return node;
}

JsonNode Builder::objectFrom(yyjson_val *object, int depth)
{
    JsonNode node(JsonNode::Kind::Object);
    node.members.reserve(qsizetype(unsafe_yyjson_get_len(object)));
    yyjson_obj_iter members = yyjson_obj_iter_with(object);
    while (yyjson_val *name = yyjson_obj_iter_next(&members)) {
        QByteArray word = nameFrom(name);
        const bool isKept = depth == 1 && m_verbatim.contains(QByteArrayView(word));
        yyjson_val *value = yyjson_obj_iter_get_val(name);
        node.add(std::move(word), isKept ? textFrom(members, name) : build(value, depth));
        if (!m_refusal.isEmpty())
            break;
    }
    return node;
}

// Names come again and again: each is allocated once, as long as no other takes its place.
QByteArray Builder::nameFrom(yyjson_val *name)
{
    m_reached = placeOf(name);
    const QByteArrayView bytes = bytesOf(name);
    QByteArray &known = m_names.at(qHash(bytes) % m_names.size());
    if (known != bytes)
        known = bytes.toByteArray();
    return known;
}

JsonNode Builder::stringFrom(yyjson_val *string)
{
    m_reached = placeOf(string);
    QString text = textOf(bytesOf(string));
    if (text.size() > bounds::stringLength)
        return refuse(Words::tr("a text is longer than %1 characters").arg(bounds::stringLength));
    if (text.contains(QChar::Null))
        return refuse(Words::tr("a text contains the character NUL"));
    return JsonNode::ofString(std::move(text));
}

// A member of the root as it is written: from the colon to the next name or the last bracket.
JsonNode Builder::textFrom(const yyjson_obj_iter &members, yyjson_val *name)
{
    if (exceedsDepth(yyjson_obj_iter_get_val(name), 1))
        return refuseDepth();
    yyjson_obj_iter following = members;
    yyjson_val *next = yyjson_obj_iter_next(&following);
    const qsizetype begin = m_text.indexOf(':', placeOf(name)) + 1;
    const qsizetype end = next ? placeOf(next) - 1 : m_text.lastIndexOf('}');
    QByteArrayView text = m_text.sliced(begin, end - begin).trimmed();
    if (next)
        text = text.chopped(1).trimmed(); // the comma
    return JsonNode::ofVerbatim(text.toByteArray());
}

JsonNode Builder::refuseDepth()
{
    return refuse(
        Words::tr("values lie more than %1 deep within each other").arg(bounds::jsonDepth));
}

JsonNode Builder::refuse(const QString &reason)
{
    m_refusal = reason;
    return JsonNode();
}

JsonSyntaxError errorAt(QByteArrayView bytes, qsizetype offset, const QString &reason)
{
    const QByteArrayView before = bytes.first(std::min(offset, bytes.size()));
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
    return bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes;
}

} // namespace

std::expected<JsonNode, JsonSyntaxError> parseJson(
    QByteArrayView bytes, const QList<QByteArrayView> &verbatim)
{
    const QByteArrayView text = withoutByteOrderMark(bytes);
    if (text.trimmed().isEmpty())
        return std::unexpected(errorAt(text, 0, Words::tr("there is nothing in it")));
    QByteArray copy = workingCopy(text);
    yyjson_read_err error{};
    const Document document(
        yyjson_read_opts(
            copy.data(),
            std::size_t(text.size()),
            YYJSON_READ_INSITU | YYJSON_READ_NUMBER_AS_RAW,
            &boundedMemory,
            &error),
        &yyjson_doc_free);
    if (!document)
        return std::unexpected(errorAt(text, qsizetype(error.pos), reasonOf(error)));
    Builder builder(text, copy.constData(), verbatim);
    JsonNode root = builder.build(yyjson_doc_get_root(document.get()));
    if (!builder.refusal().isEmpty())
        return std::unexpected(errorAt(text, builder.reached(), builder.refusal()));
    return root;
}

} // namespace rapporteur
