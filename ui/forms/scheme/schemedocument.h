#pragma once

#include "app/base/decimal.h"
#include "app/base/result.h"
#include "app/domain/measure.h"
#include "app/evaluation/jsonnode.h"
#include "app/evaluation/scheme.h"
#include "app/evaluation/schemeproblem.h"

#include <QObject>

#include <optional>
#include <variant>

namespace liaison {

/// A scheme while it is edited: its JSON, member by member, every number as it was written. Places are named
/// as the reader's complaints name them: "$.blocks[0].indicators[2].max".
class SchemeDocument : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A scheme that can be read; false leaves everything as it was.
    bool load(const QByteArray &json);
    [[nodiscard]] const JsonNode &root() const noexcept { return m_root; }
    /// Null if there is nothing.
    [[nodiscard]] const JsonNode *at(const QString &path) const;
    [[nodiscard]] QString text(const QString &path) const; ///< of a string or number; else empty
    [[nodiscard]] qsizetype count(const QString &path) const;

    /// Nothing removes the member, and the object around it if that was its last.
    void set(const QString &path, const std::optional<JsonNode> &value);
    void insert(const QString &listPath, qsizetype index, const JsonNode &item);
    void removeItem(const QString &listPath, qsizetype index);
    void moveItem(const QString &listPath, qsizetype from, qsizetype to);
    /// Drops the members of an object that are not among @a keys, and the object if none is left.
    void keepOnly(const QString &path, const QStringList &keys);
    /// Takes another rule: what the old one had and the new one knows stays.
    void setRuleType(const QString &nodePath, const QString &type);

    /// Sum of the indicators' maxima of a block, or of the blocks of points; nothing while one is no number.
    [[nodiscard]] std::optional<Decimal> sumOf(const QString &listPath) const;

    [[nodiscard]] QByteArray json() const { return canonicalJson(m_root); }
    /// By the program's own reader.
    [[nodiscard]] Result<Scheme, SchemeProblems> read() const;
    [[nodiscard]] Subject subject() const;

    [[nodiscard]] static JsonNode textNode(const QString &text);
    /// A number where @a text is one; else the text, which the reader then complains about.
    [[nodiscard]] static JsonNode numberNode(const QString &text);
    [[nodiscard]] static JsonNode objectNode(const QList<JsonMember> &members);

Q_SIGNALS:
    void changed();

private:
    using Step = std::variant<QString, qsizetype>;

    [[nodiscard]] static QList<Step> stepsOf(const QString &path);
    [[nodiscard]] JsonNode *find(const QString &path);
    static void put(JsonNode &node, const QList<Step> &steps, qsizetype at,
                    const std::optional<JsonNode> &value);

    /// Maxima of blocks of points and of the scheme are sums: nobody types them.
    void sumUp();
    void announce();

    JsonNode m_root;
};

} // namespace liaison
